package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.Work;

import tools.jackson.databind.JsonNode;

@ParameterizedClass
@EnumSource(RunningZone.class)
class ZoneAndAuditViewTest {

    @Parameter
    RunningZone on;

    @Test
    void saysWhatTheZoneIsCalledAndThatItIsADemo() {
        JsonNode zone = on.zone().nobody().get("/api/zone").json();
        assertThat(zone.at("/words/zh").asString()).isEqualTo("外网");
        assertThat(zone.at("/words/en").asString()).isEqualTo("Outer network");
        assertThat(zone.path("demo").asBoolean()).isTrue();
    }

    @Test
    void showsWhatHappenedWithinATimeAndWhoDidIt() {
        new Work(on.zone()).draft("关于审计的通知");
        Person auditor = on.zone().as("guofeng");
        JsonNode latest = auditor.need(auditor.get("/api/audit/events?action=document.draft&actor=zhoumin")).json()
                .path("items").get(0);
        assertThat(latest.path("actorName").asString()).isEqualTo("周敏");
        Instant at = Instant.parse(latest.at("/event/at").asString());
        String drafts = "/api/audit/events?action=document.draft";

        assertThat(seqs(auditor, drafts + "&from=" + at)).contains(latest.at("/event/seq").asString());
        assertThat(seqs(auditor, drafts + "&from=" + at + "&to=" + at.plusMillis(1)))
                .contains(latest.at("/event/seq").asString());
        assertThat(seqs(auditor, drafts + "&to=" + at)).doesNotContain(latest.at("/event/seq").asString());
        assertThat(seqs(auditor, drafts + "&from=" + at.plusMillis(1))).doesNotContain(latest.at("/event/seq").asString());
        assertThat(auditor.get(drafts + "&from=yesterday").status()).isEqualTo(400);
    }

    private static java.util.List<String> seqs(Person auditor, String path) {
        return auditor.need(auditor.get(path)).json().path("items").valueStream()
                .map(event -> event.at("/event/seq").asString()).toList();
    }
}
