package org.vermilion.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vermilion.search.Entries.CLERK;
import static org.vermilion.search.Entries.entry;
import static org.vermilion.search.Entries.numbered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.search.SearchResult.Facet;
import org.vermilion.search.SearchResult.FacetCount;
import org.vermilion.search.SearchResult.Hit;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;

/** What every adapter of {@link SearchIndex} does alike. */
public interface SearchIndexContract {

    /** The index under test; empty at the beginning of each test. */
    SearchIndex index();

    default void hold(SearchEntry... entries) {
        index().put(List.of(entries));
        index().commit();
    }

    default List<String> find(String text) {
        return ids(index().search(SearchQuery.of(text).withPageSize(100), CLERK));
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.id().substring(hit.id().indexOf(':') + 1)).toList();
    }

    @Test
    default void findsWhatWasPutOnceItIsCommitted() {
        index().put(List.of(entry("1", "关于薪酬的通知", "")));
        assertThat(find("薪酬")).isEmpty();

        index().commit();

        assertThat(find("薪酬")).containsExactly("1");
        assertThat(index().isEmpty()).isFalse();
    }

    @Test
    default void replacesAnEntryOfTheSameId() {
        hold(entry("1", "关于薪酬的通知", ""));

        hold(entry("1", "关于预算的通知", ""));

        assertThat(find("薪酬")).isEmpty();
        assertThat(find("预算")).containsExactly("1");
        assertThat(find("")).containsExactly("1");
    }

    @Test
    default void findsNoLongerWhatWasRemoved() {
        hold(entry("1", "通知", ""), entry("2", "通知", ""));

        index().remove(List.of("document:1", "document:unknown"));
        index().commit();

        assertThat(find("通知")).containsExactly("2");
    }

    @Test
    default void forgetsWhatIsDiscarded() {
        hold(entry("1", "通知", ""));
        index().clear();
        index().put(List.of(entry("2", "通知", "")));

        index().discard();
        index().commit();

        assertThat(find("通知")).containsExactly("1");
    }

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
    default void listsEverythingByDateWhenNothingIsTyped() {
        hold(dated("1", LocalDate.of(2020, 1, 2)), dated("2", LocalDate.of(2021, 1, 1)), dated("3", null));

        assertThat(find("　 ")).containsExactly("2", "1", "3");
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
    default void narrowsByEachFilterAndCountsWhatIsLeft() {
        SearchEntry report = new SearchEntry("record:a", "record", Label.of(Level.INTERNAL), Set.of(Entries.ALL), null, null,
                "年度报告", "薪酬", 2020, "REPORT", "滨江（水务）公司", null);
        hold(entry("1", "薪酬", ""), entry("2", "薪酬", ""), report);
        SearchQuery all = SearchQuery.of("薪酬");

        assertThat(ids(index().search(all.withYear(2020), CLERK))).containsExactly("a");
        assertThat(ids(index().search(all.withKind("record"), CLERK))).containsExactly("a");
        assertThat(ids(index().search(all.withIssuer("滨江（水务）公司"), CLERK))).containsExactly("a");
        assertThat(ids(index().search(all.withLevel(Level.INTERNAL), CLERK))).containsExactly("a");
        assertThat(ids(index().search(all.withDocumentKind("REPORT"), CLERK))).containsExactly("a");
        assertThat(ids(index().search(all.withDocumentKind("REPORT").withYear(2019), CLERK))).isEmpty();
        var facets = index().search(all, CLERK).facets();
        assertThat(facets.get(Facet.YEAR)).containsExactly(new FacetCount("2019", 2), new FacetCount("2020", 1));
        assertThat(facets.get(Facet.LEVEL)).containsExactly(new FacetCount("PUBLIC", 2), new FacetCount("INTERNAL", 1));
        assertThat(facets.get(Facet.DOCUMENT_KIND)).containsExactly(new FacetCount("NOTICE", 2), new FacetCount("REPORT", 1));
        assertThat(facets.get(Facet.ISSUER))
                .containsExactly(new FacetCount("重庆市国资委", 2), new FacetCount("滨江（水务）公司", 1));
        assertThat(index().search(all.withYear(2020), CLERK).facets().get(Facet.LEVEL))
                .containsExactly(new FacetCount("INTERNAL", 1));
    }

    @ParameterizedTest
    @EnumSource(SearchQuery.Sort.class)
    default void pagesThroughTiesWithoutGapOrRepetition(SearchQuery.Sort sort) {
        List<SearchEntry> entries = new ArrayList<>();
        for (int i = 0; i < 57; i++) {
            entries.add(entry("n" + i, "通知", "相同"));
        }
        hold(entries.toArray(SearchEntry[]::new));
        SearchQuery query = SearchQuery.of("通知").withSort(sort).withPageSize(10);

        List<String> seen = new ArrayList<>();
        SearchResult page = index().search(query, CLERK);
        seen.addAll(ids(page));
        while (page.nextCursor() != null) {
            hold(entry("later" + seen.size(), "别的", "来得晚")); // what comes meanwhile moves nothing
            page = index().search(query.withCursor(page.nextCursor()), CLERK);
            assertThat(page.total()).isEqualTo(57);
            seen.addAll(ids(page));
        }

        assertThat(seen).doesNotHaveDuplicates().hasSize(57);
        assertThat(seen).isSortedAccordingTo(String::compareTo);
    }

    @Test
    default void refusesACursorThatIsDamagedOrOfAnotherQuery() {
        hold(entry("1", "通知", ""), entry("2", "通知", ""));
        SearchQuery query = SearchQuery.of("通知").withPageSize(1);
        String cursor = index().search(query, CLERK).nextCursor();

        assertThat(ids(index().search(query.withPageSize(5).withCursor(cursor), CLERK))).containsExactly("2");
        char[] flipped = cursor.toCharArray();
        flipped[30] = flipped[30] == 'A' ? 'B' : 'A';
        for (String bad : List.of("", "x", "!!", "AAAA", new String(flipped), cursor + "AA", "é", "A".repeat(5000))) {
            assertThatThrownBy(() -> index().search(query.withCursor(bad), CLERK))
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason()).isEqualTo(SearchReason.CURSOR));
        }
        SearchQuery another = SearchQuery.of("通知").withYear(2019).withCursor(cursor);
        assertThatThrownBy(() -> index().search(another, CLERK)).isInstanceOf(Refusal.class);
    }

    @Test
    default void losesSomebodyWhoLeavesTheNeedToKnow() {
        Principal hefang = Principal.of(new PersonId("hefang"));
        Principal other = Principal.of(new PersonId("wuqian"));
        hold(entry("1", "薪酬", "", Label.PUBLIC, Set.of(hefang, other)));
        assertThat(find("薪酬")).containsExactly("1");

        hold(entry("1", "薪酬", "", Label.PUBLIC, Set.of(other)));

        SearchResult result = index().search(SearchQuery.of("薪酬"), CLERK);
        assertThat(result.hits()).isEmpty();
        assertThat(result.total()).isZero();
        assertThat(result.facets().values()).allMatch(List::isEmpty);
    }

    @Test
    default void showsAnEntryThatNobodyNeedsToKnowToNobody() {
        hold(entry("1", "薪酬", "", Label.PUBLIC, Set.of()));

        assertThat(find("薪酬")).isEmpty();
    }

    @Test
    default void tellsNothingOfHiddenEntriesByTheirNumberOrTheScoresOfOthers() {
        hold(entry("1", "收购与薪酬", "收购一次"), entry("2", "通知", "收购"), entry("3", "通知", "薪酬薪酬"));
        SearchQuery query = SearchQuery.of("收购").withPageSize(1);
        SearchResult before = index().search(query, CLERK);
        List<SearchEntry> hidden = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            hidden.add(new SearchEntry("document:h" + i, "document", Label.of(Level.SECRET), Set.of(Entries.ALL),
                    "渝国资密〔2019〕" + (i + 1) + "号", null, "绝密收购", "收购收购", 2018, "REPORT", "另一机关", null));
        }

        hold(hidden.toArray(SearchEntry[]::new));

        SearchResult after = index().search(query, CLERK);
        assertThat(after).isEqualTo(before); // the cursor, which holds the score, included
        assertThat(find("渝国资密〔2019〕7号")).isEmpty();
        assertThat(index().search(SearchQuery.of("渝国资密〔2019〕7号"), Entries.scope("x", Level.SECRET)).total()).isEqualTo(1);
    }

    @Test
    default void marksThePlacesInTheOriginalText() {
        String body = "第一句。<b>第二句</b>谈（薪　酬）和ＷＴＯ，𠮷𠮷薪酬。" + "填充".repeat(200) + "末尾又有薪酬";
        hold(entry("1", "关于薪酬（ＷＴＯ）的通知", body));

        Hit hit = index().search(SearchQuery.of("薪酬 wto"), CLERK).hits().get(0);

        assertThat(hit.title()).isEqualTo("关于薪酬（ＷＴＯ）的通知");
        assertThat(hit.highlights()).hasSize(3);
        assertThat(marked(hit.highlights().get(0))).containsExactly("薪酬", "ＷＴＯ");
        assertThat(marked(hit.highlights().get(1))).containsExactly("薪　酬", "ＷＴＯ", "薪酬");
        assertThat(hit.highlights().get(1).text()).startsWith("<b>第二句</b>谈（薪　酬）");
        assertThat(marked(hit.highlights().get(2))).containsExactly("薪酬");
        assertThat(body).contains(hit.highlights().get(2).text());
    }

    @Test
    default void marksNothingWhereNothingWasTyped() {
        hold(entry("1", "通知", "正文"));

        assertThat(index().search(SearchQuery.of(""), CLERK).hits().get(0).highlights()).isEmpty();
    }

    @Test
    default void takesTheLongestTextOfManyWordsAndNumbers() {
        hold(entry("1", "通知", "正文"));

        assertThat(find("甲 ".repeat(250))).isEmpty();
        assertThat(find("国2019 1 ".repeat(62))).isEmpty();
        assertThat(find("\uFDFA".repeat(500))).isEmpty();
        assertThatThrownBy(() -> SearchQuery.of("甲".repeat(501))).isInstanceOf(Refusal.class);
    }

    private static SearchEntry dated(String id, LocalDate date) {
        return new SearchEntry("document:" + id, "document", Label.PUBLIC, Set.of(Entries.ALL), null, null, "通知", "正文",
                2019, null, null, date);
    }

    private static List<String> marked(SearchResult.Highlight highlight) {
        return Arrays.stream(highlight.ranges().toArray(SearchResult.Range[]::new))
                .map(range -> highlight.text().substring(range.start(), range.end()))
                .toList();
    }
}
