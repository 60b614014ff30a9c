package org.vermilion.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vermilion.matter.CaseFixture.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vermilion.audit.AuditBook;
import org.vermilion.audit.AuditEntry;

/** A licence of a district is accepted by silence; a filing never is. */
class DeemedAcceptanceTest {

    private static final String DISTRICT_CLERK = "tianyu";

    private final CaseFixture zone = CaseFixture.onH2();

    @Test
    void silenceAcceptsALicenceFromTheDayItWasReceived() {
        Case c = applied("2026-03-02");
        Case filing = zone.filed("2026-03-02");

        zone.goTo("2026-03-09");
        zone.bean(DeemedAcceptance.class).run();
        assertThat(zone.now(c).status()).as("the last day is not over").isEqualTo(CaseStatus.SUBMITTED);
        zone.goTo("2026-03-10");
        zone.bean(DeemedAcceptance.class).run();

        assertThat(zone.now(c).status()).isEqualTo(CaseStatus.REVIEW);
        assertThat(zone.now(c).acceptedOn()).isEqualTo("2026-03-02");
        assertThat(zone.cases().progress(zone.now(c)).legal()).isEqualTo("2026-03-30");
        assertThat(zone.task(c).step()).isEqualTo("review");
        AuditEntry last = zone.bean(AuditBook.class).of("case", c.id()).get(1).entry();
        assertThat(last.action()).isEqualTo("case.accept.deemed");
        assertThat(last.actor()).isEqualTo("system");
        assertThat(zone.now(filing).status()).as("an investor's filing").isEqualTo(CaseStatus.SUBMITTED);
    }

    @Test
    void afterTheTimeIsOverAnOfficerCanOnlyAccept() {
        Case c = applied("2026-03-02");
        zone.goTo("2026-03-10");

        assertThat(code(() -> zone.act("gaoyuan", c, "supplement", "", Map.of("missing", "一份材料"))))
                .isEqualTo("DEEMED-ACCEPTED");
        assertThat(code(() -> zone.act("gaoyuan", c, "refuse", "不符合", Map.of()))).isEqualTo("DEEMED-ACCEPTED");
        assertThat(zone.act("gaoyuan", c, "pass").acceptedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void aMatterServesOnlyWhomItNames() {
        zone.goTo("2026-03-02");

        assertThat(code(() -> zone.cases().submit(zone.subject("wuqian"), "trial-licence", "{\"purpose\":\"试行\"}", List.of())))
                .isEqualTo("MATTER-TARGET");
        assertThat(code(() -> zone.cases().submit(zone.subject("zhengkai"), "organisation-filing", CaseFixture.SLIP, List.of())))
                .as("holds no post to apply").isEqualTo("RBAC-403");
        assertThat(code(() -> zone.cases().submit(zone.subject("wuqian"), "no-such-matter", "{}", List.of()))).isEqualTo("ABSENT");
    }

    private Case applied(String day) {
        zone.goTo(day);
        return zone.cases().submit(zone.subject(DISTRICT_CLERK), "trial-licence", "{\"purpose\":\"试行\"}", List.of());
    }
}
