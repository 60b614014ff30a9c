package org.vermilion.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

    @ParameterizedTest
    @CsvSource({
        "渝国资发〔2019〕23号, 渝国资发〔2019〕23", "'国资发 2019 23', 国资发〔2019〕23", "国资发2019年第23号, 国资发〔2019〕23",
        "渝国资发201923号, 渝国资发〔2019〕23", "'２０１９ 23号', 〔2019〕23", "[2007]4号, 〔2007〕4", "WX〔2019〕007号, wx〔2019〕7"})
    void readsADocumentNumber(String typed, String key) {
        assertThat(QueryText.of(typed).terms()).singleElement()
                .isInstanceOfSatisfying(QueryText.Number.class, number -> assertThat(number.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"201923", "20190101", "2019年12月", "国资发〔1819〕23号", "关于渝国资发〔2019〕23号的请示", "2019-2023", "国资发〔2019〕0号"})
    void readsNoDocumentNumberWhereThereIsNone(String typed) {
        assertThat(QueryText.of(typed).terms()).singleElement().isInstanceOf(QueryText.Word.class);
    }

    @Test
    void takesTheNumberOutOfTheWordsAroundIt() {
        var terms = QueryText.of("预算 国资发 2019 23 报告").terms();

        assertThat(terms).hasSize(3);
        assertThat(terms.get(0)).isEqualTo(new QueryText.Word("预算", null));
        assertThat(((QueryText.Number) terms.get(1)).key()).isEqualTo("国资发〔2019〕23");
        assertThat(terms.get(2)).isEqualTo(new QueryText.Word("报告", null));
    }

    @Test
    void keysANumberByEachEndOfTheOrgansCode() {
        assertThat(QueryText.numberKeys("渝国发﹝2016﹞4号"))
                .containsExactly("渝国发〔2016〕4", "国发〔2016〕4", "发〔2016〕4", "〔2016〕4");
        assertThat(QueryText.numberKeys("没有编号")).isEmpty();
    }

    @Test
    void saysNothingOfWhatWasTyped() {
        assertThat(QueryText.of("机密 国资发〔2019〕23号 Z109-WS-2026").toString()).doesNotContain("机密", "国资发");
        assertThat(QueryText.of("机密 国资发 2019 23").terms().toString()).doesNotContain("机密", "国资发");
        assertThat(SearchQuery.of("机密").toString()).doesNotContain("机密");
        assertThat(Entries.entry("1", "机密", "机密").toString()).doesNotContain("机密");
    }
}
