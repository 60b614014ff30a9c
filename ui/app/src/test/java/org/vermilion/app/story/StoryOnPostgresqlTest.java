package org.vermilion.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.vermilion.app.settings.ZoneSettings.DatabaseSettings;
import org.vermilion.app.testing.PostgresCluster;

/** The story with both zones on PostgreSQL: one of our samples, and texts that are not as one expects. */
class StoryOnPostgresqlTest {

    @TempDir
    private static Path directory;
    private static String outer;
    private static Report report;
    private static Map<String, Report.DocumentReport> bySource;

    @BeforeAll
    static void tellTheStory() throws IOException, URISyntaxException {
        ZoneClassPath.use();
        PostgresCluster cluster = new PostgresCluster();
        outer = cluster.database("outer");
        TreeMap<String, byte[]> texts = new TreeMap<>(Teller.texts(
                Path.of(StoryOnPostgresqlTest.class.getResource("/unusual").toURI())));
        texts.put("00-notice.txt", Teller.samples().get("notice.txt"));
        report = new Story(directory, line -> { }, Map.of("outer", new DatabaseSettings(outer, "postgres", null),
                "inner", new DatabaseSettings(cluster.database("inner"), "postgres", null))).run(texts);
        bySource = report.documents().stream().collect(Collectors.toMap(d -> d.source, Function.identity()));
        assertThat(bySource).hasSameSizeAs(texts);
    }

    @Test
    void holdsOnPostgresqlAsItDoesOnTheEmbeddedDatabase() throws Exception {
        assertThat(walked("00-notice.txt").number).isEqualTo("滨国资发〔2026〕31号");
        assertThat(report.matter()).isNotNull();
        assertThat(report.refusals()).hasSizeGreaterThanOrEqualTo(8).allMatch(Report.Refused::leakedNothing);
        assertThat(Files.exists(directory.resolve("outer/database.mv.db"))).isFalse();
        try (var connection = DriverManager.getConnection(outer, "postgres", "");
                var query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from record")) {
            rows.next();
            assertThat(rows.getLong(1)).isEqualTo(report.documents().stream().filter(Report.DocumentReport::held).count());
        }
    }

    @Test
    void doesNotHoldAsAWholeWhenADocumentIsRefused() {
        assertThat(report.held()).isFalse();
    }

    @Test
    void issuesRulesByANoticeAndSaysSo() {
        assertThat(walked("01-rules.txt").title).isEqualTo("关于印发《滨江市国资委所出资企业采购监督实施办法》的通知");
        assertThat(walked("01-rules.txt").completedByDrafter).contains("title", "kind");
    }

    @Test
    void sealsAJointDocumentWithItsFirstOrgansSealAndSaysSo() {
        assertThat(told("02-joint.txt")).contains("SIGNATORY-JOINT");
        assertThat(walked("02-joint.txt").pdf.signature().signer()).isEqualTo("滨江市国有资产监督管理委员会");
    }

    @Test
    void givesADocumentWithANumberOfAnotherFormTheNextOfItsOwnSeriesAndSaysSo() {
        for (String source : new String[] {"03-order.txt", "06-minutes.txt"}) {
            assertThat(walked(source).number).matches("滨国资〔2026〕\\d+号");
            assertThat(told(source)).contains("NUMBER-OTHER-FORM");
        }
    }

    @Test
    void sendsARequestToOneSuperiorAndCopiesToOthersAndSaysSo() {
        assertThat(walked("04-request.txt").completedByDrafter).containsExactly("addressees", "copyTo");
    }

    @Test
    void findsAReportByAPhraseThatLiesBesideNumbers() {
        assertThat(walked("05-report.txt").found.byPhrase()).isTrue();
    }

    @Test
    void takesNumbersOfOneSeriesOutOfOrder() {
        assertThat(walked("11-later-number.txt").number).isEqualTo("滨国资发〔2026〕41号");
        assertThat(walked("12-earlier-number.txt").number).isEqualTo("滨国资发〔2026〕40号");
    }

    @Test
    void refusesWhatIsMarkedAboveTheZoneWhateverPlaceTheMarkStandsIn() {
        assertThat(refusal("07-marked-head.txt")).contains("SEC-PAYLOAD-FORBIDDEN");
        assertThat(refusal("08-marked-body.txt")).contains("LBL-004");
        assertThat(bySource.get("07-marked-head.txt").id).isNull();
        assertThat(bySource.get("08-marked-body.txt").id).isNull();
    }

    @Test
    void saysWhyATextIsNoDocumentAndWhyANumberIsNotGivenTwice() {
        assertThat(bySource.get("09-no-document.txt").broken).contains("READ-NO-DOCUMENT", "不像公文");
        assertThat(bySource.get("10-same-number.txt").broken).contains("NUM-BROUGHT", "不能登记");
        assertThat(bySource.get("13-no-text.txt").broken).contains("READ-NOT-TEXT");
    }

    /** Why it was refused, whether its reading was in doubt besides or not. */
    private static String refusal(String source) {
        Report.DocumentReport document = bySource.get(source);
        return document.stopped == null ? String.valueOf(document.broken) : document.stopped;
    }

    private static Report.DocumentReport walked(String source) {
        Report.DocumentReport document = bySource.get(source);
        assertThat(document.broken).as(source).isNull();
        assertThat(document.held()).as(source).isTrue();
        return document;
    }

    private static java.util.List<Object> told(String source) {
        return walked(source).findings.stream().map(finding -> finding.get("code")).toList();
    }
}
