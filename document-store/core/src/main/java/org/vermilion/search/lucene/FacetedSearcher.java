package org.vermilion.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.vermilion.search.SearchResult.Facet;

/**
 * A view of the index at one commit, with what counting facets needs of it. It caches no query: what one person's scope
 * matched is never kept for another.
 */
final class FacetedSearcher extends IndexSearcher {

    static final Map<Facet, String> FIELDS = new EnumMap<>(Map.of(
            Facet.KIND, Fields.KIND,
            Facet.YEAR, Fields.YEAR,
            Facet.DOCUMENT_KIND, Fields.DOCUMENT_KIND,
            Facet.ISSUER, Fields.ISSUER,
            Facet.LEVEL, Fields.LEVEL));

    private final Map<Facet, StringDocValuesReaderState> states = new EnumMap<>(Facet.class);

    private FacetedSearcher(IndexReader reader) throws IOException {
        super(reader);
        setQueryCache(null);
        setSimilarity(new OwnTextSimilarity());
        for (Map.Entry<Facet, String> each : FIELDS.entrySet()) {
            states.put(each.getKey(), new StringDocValuesReaderState(reader, each.getValue()));
        }
    }

    /** What counting the facet needs. */
    StringDocValuesReaderState state(Facet facet) {
        return states.get(facet);
    }

    /** Makes one for each commit. */
    static final class Factory extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
            return new FacetedSearcher(reader);
        }
    }
}
