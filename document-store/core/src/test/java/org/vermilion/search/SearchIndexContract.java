package org.vermilion.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vermilion.search.Entries.CLERK;
import static org.vermilion.search.Entries.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.search.SearchResult.Facet;
import org.vermilion.search.SearchResult.FacetCount;
import org.vermilion.search.SearchResult.Hit;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;

/** What every adapter of {@link SearchIndex} does alike: changes, scope, pages, facets and marks. */
public interface SearchIndexContract extends IndexUnderTest {

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

    @Test
    default void listsEverythingByDateWhenNothingIsTyped() {
        hold(dated("1", LocalDate.of(2020, 1, 2)), dated("2", LocalDate.of(2021, 1, 1)), dated("3", null));

        assertThat(find("　 ")).containsExactly("2", "1", "3");
    }

    @Test
    default void narrowsByEachFilterAndCountsWhatIsLeft() {
        SearchEntry report = new SearchEntry("record:a", "record", Label.of(Level.INTERNAL), Set.of(Entries.ALL), null, null,
                "年度报告", "薪酬", 2020, "REPORT", "滨江（水务）公司", null);
        hold(entry("1", "薪酬", ""), entry("2", "薪酬", ""), report);
        SearchQuery all = SearchQuery.of("薪酬");

        assertThat(IndexUnderTest.ids(index().search(all.withYear(2020), CLERK))).containsExactly("a");
        assertThat(IndexUnderTest.ids(index().search(all.withKind("record"), CLERK))).containsExactly("a");
        assertThat(IndexUnderTest.ids(index().search(all.withIssuer("滨江（水务）公司"), CLERK))).containsExactly("a");
        assertThat(IndexUnderTest.ids(index().search(all.withLevel(Level.INTERNAL), CLERK))).containsExactly("a");
        assertThat(IndexUnderTest.ids(index().search(all.withDocumentKind("REPORT"), CLERK))).containsExactly("a");
        assertThat(IndexUnderTest.ids(index().search(all.withDocumentKind("REPORT").withYear(2019), CLERK))).isEmpty();
        var facets = index().search(all, CLERK).facets();
        assertThat(facets.get(Facet.KIND)).containsExactly(new FacetCount("document", 2), new FacetCount("record", 1));
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
        seen.addAll(IndexUnderTest.ids(page));
        while (page.nextCursor() != null) {
            hold(entry("later" + seen.size(), "别的", "来得晚")); // what comes meanwhile moves nothing
            page = index().search(query.withCursor(page.nextCursor()), CLERK);
            assertThat(page.total()).isEqualTo(57);
            seen.addAll(IndexUnderTest.ids(page));
        }

        assertThat(seen).doesNotHaveDuplicates().hasSize(57);
        assertThat(seen).isSortedAccordingTo(String::compareTo);
    }

    @Test
    default void refusesACursorThatIsDamagedOrOfAnotherQuery() {
        hold(entry("1", "通知", ""), entry("2", "通知", ""));
        SearchQuery query = SearchQuery.of("通知").withPageSize(1);
        String cursor = index().search(query, CLERK).nextCursor();

        assertThat(IndexUnderTest.ids(index().search(query.withPageSize(5).withCursor(cursor), CLERK))).containsExactly("2");
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
    default void searchesForNobodyWithoutAScope() {
        hold(entry("1", "薪酬", ""));

        assertThatThrownBy(() -> index().search(SearchQuery.of("薪酬"), null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    default void answersWhileTheIndexIsWrittenAndChangesAreForgotten() throws Exception {
        hold(entry("1", "薪酬", ""));
        var ended = new AtomicBoolean();
        var searching = CompletableFuture.supplyAsync(() -> {
            int searches = 0;
            while (!ended.get()) {
                assertThat(find("薪酬")).contains("1");
                searches++;
            }
            return searches;
        });

        try {
            for (int i = 0; i < 40; i++) {
                index().clear();
                index().discard();
                hold(entry("n" + i, "薪酬", ""));
            }
        } finally {
            ended.set(true);
        }

        assertThat(searching.get(20, TimeUnit.SECONDS)).isPositive();
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
