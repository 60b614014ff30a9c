package org.vermilion.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vermilion.search.Entries.entry;
import static org.vermilion.search.Entries.numbered;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.label.Label;
import org.vermilion.refusal.Refusal;

/** What is found by what is typed, in every adapter of {@link SearchIndex} alike. */
public interface SearchTextContract extends IndexUnderTest {

    @ParameterizedTest
    @ValueSource(strings = {"三重一大", "人民", "在线监管平台", "国资委", "档", "京东", "和服", "２３号", "23号", "WTO", "wto", "Ｗto",
        "监管 人民", "决策，人民"})
    default void findsEveryPlaceWhereTheCharactersStand(String text) {
        hold(entry("1", "“三重一大”决策人民满意", "重庆市国资委在线监管平台归档23号文件；北京东路；产品和服务；加入ＷＴＯ"),
                new SearchEntry("document:2", "document", Label.PUBLIC, Set.of(Entries.ALL), null, null, "无关",
                        "无关的内容，123号，WTOs", 2019, null, null, null));

        assertThat(find(text)).containsExactly("1");
    }

    @Test
    default void findsByTheIssuersName() {
        hold(entry("1", "通知", "正文"));

        assertThat(find("国资委 通知")).containsExactly("1");
    }

    @Test
    default void demandsEveryWordAndNoneAcrossTitleAndBody() {
        hold(entry("1", "甲乙", "丙丁"), entry("2", "甲", "丁"));

        assertThat(find("甲 丁")).containsExactlyInAnyOrder("1", "2");
        assertThat(find("甲　丙")).containsExactly("1");
        assertThat(find("乙丙")).isEmpty();
        assertThat(find("乙甲")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"渝国资发〔2019〕23号", "渝国资发[2019]23号", "渝国资发（2019）23号", "渝国资发【2019】23号", "渝国资发201923号",
        "国资发 2019 23", "国资发2019年第23号", "国资发２０１９ 23号", "国资发〔2019〕23号", "国资发 〔2019〕 第23号", "国资发﹝2019﹞23",
        "渝国资发〔2019〕023号", "渝国资发〔2019〕23号文件", "２０１９ 23号", "〔2019〕23号"})
    default void findsADocumentNumberInEveryForm(String typed) {
        hold(numbered("its-own", "渝国资发〔2019〕23号", null, "正文"),
                numbered("quoted", null, null, "根据渝国资发〔2019〕23号文件"),
                numbered("quoted-ascii", null, null, "根据渝国资发[2019]23号文件"),
                numbered("quoted-round", null, null, "根据渝国资发（2019）23号"),
                numbered("quoted-words", null, null, "根据渝国资发2019年第23号"),
                numbered("other-sequence", "渝国资发〔2019〕231号", null, "渝国资发〔2019〕3号"),
                numbered("other-year", "渝国资发〔2018〕23号", null, "正文"),
                numbered("other-organ", "渝财〔2020〕23号", null, "正文"));

        assertThat(find(typed)).containsExactlyInAnyOrder("its-own", "quoted", "quoted-ascii", "quoted-round", "quoted-words");
    }

    @Test
    default void findsBracketlessTextByTheWholeNumber() {
        hold(numbered("1", null, null, "见渝国资发201923号文件"));

        assertThat(find("渝国资发〔2019〕23号")).containsExactly("1");
        assertThat(find("国资发 2019 23")).containsExactly("1");
    }

    @Test
    default void findsANumberByTheEndOfTheOrgansCodeOnly() {
        hold(numbered("1", "渝国资发〔2019〕23号", null, "正文"));

        assertThat(find("国资发〔2019〕23号")).containsExactly("1");
        assertThat(find("京国资发〔2019〕23号")).isEmpty();
        assertThat(find("国资发〔2019〕2号")).isEmpty();
    }

    @Test
    default void takesWhatLooksLikeANumberAsWordsToo() {
        hold(entry("1", "2019年12月预算", "第23号议题"));

        assertThat(find("预算 2019 23")).containsExactly("1");
        assertThat(find("预算 2019 24")).isEmpty();
        assertThat(find("2019年12月")).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z109-WS·2026-D30-BGS-0001", "Z109-WS.2026-D30-BGS-0001", "Z109-WS-2026-D30-BGS-0001",
        "z109-ws·2026-d30-bgs-0001", "Ｚ109－WS・2026－D30－BGS－0001", "有关事项 Z109-WS·2026-D30-BGS-0001"})
    default void findsAReferenceCodeWhicheverItsSeparators(String typed) {
        hold(numbered("1", null, "Z109-WS·2026-D30-BGS-0001", "正文"), numbered("2", null, "Z109-WS·2026-D30-BGS-0002", "正文"));

        assertThat(find(typed)).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${jndi:ldap://x/a}", "#{T(java.lang.Runtime)}", "title:合同", "cont*", "c?ntract", "\"合同 薪酬\"", "合同 OR 薪酬",
        "合同~2", "[合 TO 同]", "合同 AND NOT 薪酬", "{!lucene}合同", "/cont.*/", "合同^9", "level:0 OR needToKnow:*", "<b>合同</b>薪", "🐉🐉"})
    default void takesEveryQueryLanguageAsPlainText(String typed) {
        hold(entry("1", "合同", "contract"), entry("2", "薪酬", "没有别的"));
        assertThat(find(typed)).isEmpty();

        hold(entry("3", "原文", "此处引用" + typed + "如上"));

        assertThat(find(typed)).containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*:*", "\"", "?", "……", "()", "\\", "/.*/", "*  \"", "\u0000", "-"})
    default void findsNothingForPunctuationAlone(String typed) {
        hold(entry("1", "合同*\"?", "*:* …… () \\"));

        assertThat(find(typed)).isEmpty();
    }

    @Test
    default void ignoresPunctuationAmongWords() {
        hold(entry("1", "《合同》管理", ""), entry("2", "管理", ""));

        assertThat(find("“合同 ” * 管理！")).containsExactly("1");
    }

    @Test
    default void putsATitleBeforeABodyAndANumberBeforeAMention() {
        hold(numbered("mention", null, null, "渝国资发〔2019〕23号，渝国资发〔2019〕23号"),
                numbered("own", "渝国资发〔2019〕23号", null, "正文"),
                entry("in-body", "别的", "薪酬薪酬"), entry("in-title", "薪酬", "别的"));

        assertThat(find("渝国资发〔2019〕23号")).containsExactly("own", "mention");
        assertThat(find("薪酬")).containsExactly("in-title", "in-body");
    }

    @Test
    default void takesTheLongestTextOfManyWordsAndNumbers() {
        hold(entry("1", "通知", "正文"));

        assertThat(find("甲 ".repeat(250))).isEmpty();
        assertThat(find("国2019 1 ".repeat(62))).isEmpty();
        assertThat(find("\uFDFA".repeat(500))).isEmpty();
        assertThatThrownBy(() -> SearchQuery.of("甲".repeat(501))).isInstanceOf(Refusal.class);
    }
}
