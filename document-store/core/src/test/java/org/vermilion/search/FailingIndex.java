package org.vermilion.search;

import java.io.IOException;
import java.util.Collection;

import org.vermilion.access.Scope;

/** A real index whose commits the test can make fail, as on a full disk. */
final class FailingIndex implements SearchIndex {

    volatile boolean failing;
    volatile Runnable beforeCommit = () -> {};
    private final SearchIndex real;

    FailingIndex(SearchIndex real) {
        this.real = real;
    }

    @Override
    public void put(Collection<SearchEntry> entries) {
        real.put(entries);
    }

    @Override
    public void remove(Collection<String> ids) {
        real.remove(ids);
    }

    @Override
    public void clear() {
        real.clear();
    }

    @Override
    public void commit() {
        Runnable once = beforeCommit;
        beforeCommit = () -> {};
        once.run();
        if (failing) {
            throw new IndexUnavailable("no space", new IOException("机密"));
        }
        real.commit();
    }

    @Override
    public void discard() {
        real.discard();
    }

    @Override
    public SearchResult search(SearchQuery query, Scope scope) {
        return real.search(query, scope);
    }

    @Override
    public boolean isEmpty() {
        return real.isEmpty();
    }

    @Override
    public void close() {
        real.close();
    }
}
