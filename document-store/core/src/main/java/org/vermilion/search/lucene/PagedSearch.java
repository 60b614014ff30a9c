package org.vermilion.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.vermilion.access.Scope;
import org.vermilion.label.Level;
import org.vermilion.search.Cursor;
import org.vermilion.search.SearchQuery;
import org.vermilion.search.SearchResult;
import org.vermilion.search.SearchResult.Facet;
import org.vermilion.search.SearchResult.FacetCount;
import org.vermilion.search.SearchResult.Hit;

/** One search: the query with its scope, the page after the cursor, the counts and the excerpts. */
final class PagedSearch {

    private static final SortField BY_DAY = new SortField(Fields.SORT_DAY, SortField.Type.LONG, true);
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

    private final SearchQuery asked;
    private final boolean byScore;
    private final @Nullable Cursor after;
    private final Query query;
    private final Excerpts excerpts;

    /** @throws org.vermilion.refusal.Refusal if the query's cursor is none of its own */
    PagedSearch(SearchQuery asked, Scope scope, TextAnalyzer analyzer) {
        this.asked = asked;
        this.byScore = asked.effectiveSort() == SearchQuery.Sort.RELEVANCE;
        this.after = asked.cursor() == null ? null : Cursor.decode(asked.cursor(), asked);
        TextQuery text = TextQuery.of(asked.text(), analyzer);
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(text.query(), byScore ? Occur.MUST : Occur.FILTER)
                .add(ScopeFilter.of(scope), Occur.FILTER);
        narrow(all, Fields.YEAR, asked.year());
        narrow(all, Fields.KIND, asked.kind());
        narrow(all, Fields.ISSUER, asked.issuer());
        narrow(all, Fields.LEVEL, asked.level() == null ? null : asked.level().rank());
        narrow(all, Fields.DOCUMENT_KIND, asked.documentKind());
        this.query = all.build();
        this.excerpts = new Excerpts(analyzer, text.phrases());
    }

    SearchResult run(FacetedSearcher searcher) throws IOException {
        var top = new TopFieldCollectorManager(order(), asked.pageSize() + 1, start(), Integer.MAX_VALUE);
        Object[] results = searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
        TopFieldDocs found = (TopFieldDocs) results[0];
        FacetsCollector matching = (FacetsCollector) results[1];

        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        int size = Math.min(asked.pageSize(), found.scoreDocs.length);
        for (int i = 0; i < size; i++) {
            hits.add(hit(stored.document(found.scoreDocs[i].doc)));
        }
        boolean more = found.scoreDocs.length > size;
        String next = more ? end(found.scoreDocs[size - 1]).encode(asked) : null;
        return new SearchResult(hits, found.totalHits.value, facets(searcher, matching), next);
    }

    private static void narrow(BooleanQuery.Builder all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(new TermQuery(new Term(field, value.toString())), Occur.FILTER);
        }
    }

    private Sort order() {
        return byScore ? new Sort(SortField.FIELD_SCORE, BY_DAY, BY_ID) : new Sort(BY_DAY, BY_ID);
    }

    private @Nullable FieldDoc start() {
        if (after == null) {
            return null;
        }
        BytesRef id = new BytesRef(after.id());
        Object[] values = byScore ? new Object[] {after.score(), after.day(), id} : new Object[] {after.day(), id};
        return new FieldDoc(Integer.MAX_VALUE, after.score(), values); // the hit itself is not shown again
    }

    private Cursor end(ScoreDoc last) {
        Object[] values = ((FieldDoc) last).fields;
        int day = byScore ? 1 : 0;
        float score = byScore ? (Float) values[0] : 0f;
        return new Cursor(score, (Long) values[day], ((BytesRef) values[day + 1]).utf8ToString());
    }

    private Hit hit(Document document) {
        String title = document.get(Fields.TITLE);
        String date = document.get(Fields.DATE);
        return new Hit(
                document.get(Fields.ID),
                document.get(Fields.KIND),
                document.get(Fields.NUMBER),
                document.get(Fields.REFERENCE_CODE),
                title,
                Level.ofRank(Integer.parseInt(document.get(Fields.LEVEL))),
                Integer.parseInt(document.get(Fields.YEAR)),
                date == null ? null : LocalDate.parse(date),
                document.get(Fields.ISSUER),
                excerpts.of(title, document.get(Fields.BODY)));
    }

    private static Map<Facet, List<FacetCount>> facets(FacetedSearcher searcher, FacetsCollector matching)
            throws IOException {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Map.Entry<Facet, String> each : FacetedSearcher.FIELDS.entrySet()) {
            Facet facet = each.getKey();
            FacetResult counted = new StringValueFacetCounts(searcher.state(facet), matching)
                    .getAllChildren(each.getValue());
            List<FacetCount> counts = new ArrayList<>();
            if (counted != null) {
                for (LabelAndValue value : counted.labelValues) {
                    counts.add(new FacetCount(shown(facet, value.label), value.value.longValue()));
                }
            }
            counts.sort(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value));
            facets.put(facet, counts.stream().limit(SearchResult.MOST_FACET_VALUES).toList());
        }
        return facets;
    }

    private static String shown(Facet facet, String value) {
        return facet == Facet.LEVEL ? Level.ofRank(Integer.parseInt(value)).name() : value;
    }
}
