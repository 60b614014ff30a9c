package org.vermilion.search;

import java.util.Collection;

import org.vermilion.access.Scope;
import org.vermilion.refusal.Refusal;

/**
 * The full-text index, the same for every adapter. Safe for use by many threads.
 *
 * <p>What is put or removed is found (or no longer found) after the next {@link #commit()}, all of it at once. The index
 * is a copy: whatever happens to it, {@link Indexing#rebuild()} makes it anew from the sources.
 */
public interface SearchIndex extends AutoCloseable {

    /**
     * Adds entries, each in place of one with the same id.
     *
     * @throws IndexUnavailable if the index cannot be written; what was put since the last commit may be gone
     */
    void put(Collection<SearchEntry> entries);

    /**
     * Removes the entries with these ids; unknown ids are ignored.
     *
     * @throws IndexUnavailable as for {@link #put}
     */
    void remove(Collection<String> ids);

    /**
     * Removes everything; like any other change it is not seen, and undone by a crash, before the commit.
     *
     * @throws IndexUnavailable as for {@link #put}
     */
    void clear();

    /**
     * Makes everything put and removed so far durable and visible.
     *
     * @throws IndexUnavailable if it could not be made durable; then nothing since the last commit counts
     */
    void commit();

    /**
     * Forgets everything put, removed and cleared since the last commit.
     *
     * @throws IndexUnavailable if the index cannot be opened again; the changes are forgotten all the same
     */
    void discard();

    /**
     * Finds what the query asks for within the scope. Hits, total and facet counts are those of an index that holds
     * nothing outside the scope; scores do not depend on other entries.
     *
     * @param scope what the asker may know of; an entry is in it if its level is not above the scope's, the scope holds
     *     all its compartments, and its need-to-know meets the scope's principals
     * @throws Refusal {@link SearchReason#CURSOR} if the query's cursor is not one of this query,
     *     {@link SearchReason#UNAVAILABLE} if the index cannot be read just now
     */
    SearchResult search(SearchQuery query, Scope scope);

    /** Whether nothing is in it, as of the last commit; so it is after it was lost or found damaged. */
    boolean isEmpty();

    /** Releases the index; what was not committed is dropped (the outbox still has it). */
    @Override
    void close();
}
