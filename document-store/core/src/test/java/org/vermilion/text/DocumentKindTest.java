package org.vermilion.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentKindTest {

    @ParameterizedTest
    @CsvSource({"关于召开会议的通知,NOTICE", "关于加强监管的指导意见,OPINION", "关于划转股权的请示,REQUEST", "关于同意划转股权的批复,APPROVAL",
        "关于商请支持的函,LETTER", "关于有关事项的复函,LETTER", "2026年工作报告,REPORT", "主任办公会议纪要,MINUTES", "滨江市人民政府令,ORDER",
        "关于表彰先进的通报,CIRCULAR", "关于加强管理的通告,PROCLAMATION", "第1号公告,ANNOUNCEMENT", "全体会议公报,COMMUNIQUE",
        "关于授予称号的决定,DECISION", "关于预算的决议,RESOLUTION", "关于提请审议条例的议案,BILL", "《关于加强监管的意见》,OPINION"})
    void isTheWordATitleEndsWith(String title, DocumentKind kind) {
        assertThat(DocumentKind.endingOf(title)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "工作方案", "“十四五”专项规划", "通知书"})
    void isNoneIfTheTitleEndsWithNone(String title) {
        assertThat(DocumentKind.endingOf(title)).isEmpty();
    }

    @Test
    void goesUpAsReportAndRequestOnly() {
        assertThat(DocumentKind.values()).filteredOn(DocumentKind::goesUp)
                .containsExactly(DocumentKind.REPORT, DocumentKind.REQUEST);
    }
}
