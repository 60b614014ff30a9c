package org.vermilion.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void aCellThatASpreadsheetWouldComputeIsText(String text) {
        assertThat(SearchExport.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"甲,乙 | `\"甲,乙\"`", "`甲\"乙` | `\"甲\"\"乙\"`", "甲乙 | 甲乙",
        "`=\"甲\"` | `\"'=\"\"甲\"\"\"`"})
    void aCellIsQuotedWhereItMustBe(String text, String cell) {
        assertThat(SearchExport.cell(text)).isEqualTo(cell);
    }
}
