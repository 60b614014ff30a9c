package org.vermilion.search;

import static org.vermilion.search.Entries.CLERK;

import java.util.List;

/** An adapter of {@link SearchIndex} as its contract tests use it. */
public interface IndexUnderTest {

    /** The index under test; empty at the beginning of each test. */
    SearchIndex index();

    /** Puts the entries and commits. */
    default void hold(SearchEntry... entries) {
        index().put(List.of(entries));
        index().commit();
    }

    /** What a clerk of the commission finds. */
    default List<String> find(String text) {
        return ids(index().search(SearchQuery.of(text).withPageSize(100), CLERK));
    }

    /** The hits' ids without their kind, in order. */
    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.id().substring(hit.id().indexOf(':') + 1)).toList();
    }
}
