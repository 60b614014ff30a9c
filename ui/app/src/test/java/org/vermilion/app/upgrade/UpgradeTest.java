package org.vermilion.app.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.vermilion.app.testing.Machine;
import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;
import org.vermilion.evidence.EvidenceVerification;
import org.vermilion.signature.verifying.TrustAnchors;

import tools.jackson.databind.JsonNode;

/** What a zone of an earlier state left is taken over: its tables grow, nothing of it is lost, and its work goes on. */
class UpgradeTest {

    /** The states of the program that landed last, each on both databases. */
    static List<KeptState> states() throws IOException, URISyntaxException {
        Path kept = Path.of(Objects.requireNonNull(UpgradeTest.class.getResource("/upgrade"), "kept states").toURI());
        try (Stream<Path> files = Files.walk(kept)) {
            return files.filter(file -> file.toString().endsWith(".zip")).sorted().map(KeptState::new).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatAnEarlierStateLeftGoesOn(KeptState state) throws Exception {
        Old old = state.found();

        TestZone zone = state.again();
        try {
            hasAllMigrations(zone);
            holdsWhatWasProven(zone, old);
            findsWhatWasThere(zone);
            documentsGoOn(zone, old);
            casesGoOn(zone, old);
            chainHolds(zone);
        } finally {
            zone.remove();
        }
    }

    private static void hasAllMigrations(TestZone zone) {
        var info = zone.application().getBean(Flyway.class).info();
        assertThat(info.pending()).isEmpty();
        assertThat(info.applied()).hasSameSizeAs(info.all());
    }

    private static void holdsWhatWasProven(TestZone zone, Old old) throws Exception {
        chainHolds(zone);
        Person archivist = zone.as("dengli");
        Path anchors = Files.write(Files.createTempFile("vermilion-upgrade-", ".pem"),
                zone.nobody().get("/api/trust/anchors.pem").body());
        var verdict = EvidenceVerification.verify(archivist.need(archivist.get("/api/documents/" + old.filed() + "/evidence.zip")).body(),
                TrustAnchors.read(anchors));
        assertThat(verdict.holds()).as(verdict.findings().toString()).isTrue();
        JsonNode panel = zone.as("zhoumin").get("/api/documents/" + old.filed() + "/signatures").json();
        assertThat(panel.path("valid").asBoolean()).as(panel.toString()).isTrue();
    }

    private static void chainHolds(TestZone zone) {
        JsonNode chain = zone.as("guofeng").get("/api/audit/verification").json();
        assertThat(chain.path("holds").asBoolean()).as(chain.toString()).isTrue();
    }

    private static void findsWhatWasThere(TestZone zone) {
        Person drafter = zone.as("zhoumin");
        String query = "/api/search?q=" + URLEncoder.encode(Old.TITLE, StandardCharsets.UTF_8);
        Machine.await("the index is made anew", 60, () -> drafter.get(query).json().path("total").asInt() > 0);
    }

    private static void documentsGoOn(TestZone zone, Old old) {
        Work work = new Work(zone);
        Person drafter = zone.as("zhoumin");
        drafter.need(drafter.put("/api/documents/" + old.draft() + "/text", Work.text("关于升级后改写的通知"),
                drafter.get("/api/documents/" + old.draft()).etag()));
        work.handle("liqiang", old.submitted(), "divisionReview", "已核。");
        work.handle("hefang", old.rechecked(), "number", "");
        assertThat(Old.number(zone, old.rechecked())).isNotBlank().isNotEqualTo(old.filedNumber());
        work.handle("tangning", old.rechecked(), "seal", "");
        work.handle("xujun", old.rechecked(), "release", "");
        Person clerk = zone.as("wuqian");
        for (String consignment : List.of(old.fresh(), work.consignment(old.rechecked(), "ctou"))) {
            clerk.need(clerk.post("/api/consignments/" + consignment + "/acknowledgement", Map.of()));
        }
        Person archivist = zone.as("dengli");
        archivist.need(archivist.post("/api/documents/" + old.rechecked() + "/record", Map.of()));
        JsonNode proof = archivist.need(archivist.get("/api/documents/" + old.rechecked() + "/evidence")).json();
        assertThat(proof.path("holds").asBoolean()).as(proof.toString()).isTrue();
    }

    private static void casesGoOn(TestZone zone, Old old) {
        Work work = new Work(zone);
        Person applicant = zone.as("wuqian");
        String path = "/api/cases/" + URLEncoder.encode(old.supplement(), StandardCharsets.UTF_8);
        applicant.need(applicant.post(path + "/supplement", Map.of("form", Work.form())));
        work.handle("gaoyuan", old.caseId(), "accept", "受理。");
        work.handle("gaoyuan", old.caseId(), "review", "建议备案。");
        work.handle("sunjianguo", old.caseId(), "decide", "同意备案。");
        work.handle("tangning", old.caseId(), "sealResult", "");
    }
}
