package org.vermilion.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the story tells of the reading of a document. */
class ReadReportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void tellsEachElementAsItWasReadBeforeTheDrafterCompletedIt() throws IOException {
        Report.DocumentReport document = new Report.DocumentReport("notice.txt");
        document.read = ReadReport.of(Teller.samples().get("notice.txt"));

        JsonNode read = JSON.readTree(JSON.writeValueAsBytes(document)).path("read");
        assertThat(read.path("issuer").path(0).asString()).isEqualTo("滨江市国有资产监督管理委员会");
        assertThat(read.path("kind").asString()).isEqualTo("NOTICE");
        assertThat(read.path("number").asString()).isEqualTo("滨国资发〔2026〕31号");
        assertThat(read.path("date").asString()).isEqualTo("2026-06-11");
        assertThat(read.path("headings").path(0).path("level").asInt()).isEqualTo(1);
        assertThat(read.path("marks").has("secrecy")).isTrue();
        assertThat(read.path("sentencesLost").isArray()).isTrue();
    }

    @Test
    void hasEmptyListsAndNoNullsForATextThatIsNoDocument() {
        JsonNode read = JSON.valueToTree(ReadReport.of("买菜".getBytes(StandardCharsets.UTF_8)));

        for (String list : new String[] {"issuer", "addressees", "attachments", "signatories", "headings", "sentencesLost"}) {
            assertThat(read.path(list).isArray()).as(list).isTrue();
            assertThat(read.path(list)).as(list).isEmpty();
        }
    }

    @Test
    void aDoubtThatWasToldSettlesADocumentAndAFaultDoesNot() {
        Report.DocumentReport document = new Report.DocumentReport("a.txt");
        assertThat(document.settled()).isFalse();
        document.findings.add(Map.of("severity", "MISSING"));
        assertThat(document.settled()).isFalse();
        document.stopped = "文中没有标题";
        assertThat(document.settled()).isTrue();
        document.broken = "应答出乎意料";
        assertThat(document.settled()).isFalse();
    }

    @Test
    void aFileThatCannotBeReadIsToldForItselfAlone() {
        Report.DocumentReport document = new DocumentStory(null, null, null, "a.txt", false, false).walk(Teller.UNREADABLE);

        assertThat(document.broken).contains("无法读取");
        assertThat(document.settled()).isFalse();
    }
}
