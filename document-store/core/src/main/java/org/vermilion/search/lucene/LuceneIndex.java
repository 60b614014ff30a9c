package org.vermilion.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.springframework.stereotype.Component;
import org.vermilion.access.Scope;
import org.vermilion.refusal.Refusal;
import org.vermilion.search.IndexUnavailable;
import org.vermilion.search.SearchEntry;
import org.vermilion.search.SearchIndex;
import org.vermilion.search.SearchQuery;
import org.vermilion.search.SearchReason;
import org.vermilion.search.SearchResult;
import org.vermilion.search.SearchSettings;

/**
 * The index as a Lucene directory. Writing is serialised; searches see the last commit and wait for nothing.
 *
 * <p>After a failure that Lucene calls tragic (a full disk, say) the writer is closed for good. The next change then
 * opens the directory again as of the last commit; whoever writes starts over from there, as {@link SearchIndex} says.
 */
@Component
final class LuceneIndex implements SearchIndex {

    /** A text of 500 characters may fold to several thousand words, each a clause; Lucene allows 1,024 by default. */
    private static final int MOST_CLAUSES = 65_536;

    private final SearchSettings settings;
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final ReentrantLock writing = new ReentrantLock();
    private volatile IndexFiles files;
    private volatile boolean closed;

    /** @throws IllegalStateException if another process has the directory open, or it cannot be written */
    LuceneIndex(SearchSettings settings) {
        this.settings = settings;
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        try {
            this.files = IndexFiles.open(settings.directory(), analyzer);
        } catch (IOException e) {
            throw new IllegalStateException("the search index in " + settings.directory() + " cannot be opened", e);
        }
    }

    @Override
    public void put(Collection<SearchEntry> entries) {
        write("put", open -> {
            for (SearchEntry entry : entries) {
                open.writer().updateDocument(new Term(Fields.ID, entry.id()), EntryDocument.of(entry));
            }
        });
    }

    @Override
    public void remove(Collection<String> ids) {
        Term[] terms = ids.stream().map(id -> new Term(Fields.ID, id)).toArray(Term[]::new);
        write("remove", open -> open.writer().deleteDocuments(terms));
    }

    @Override
    public void clear() {
        write("clear", open -> open.writer().deleteAll());
    }

    @Override
    public void commit() {
        writing.lock();
        try {
            if (!files.writer().isOpen()) {
                throw new AlreadyClosedException("the writer failed since the last commit");
            }
            files.commit();
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexUnavailable("the search index could not be committed", e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void discard() {
        writing.lock();
        try {
            IOUtils.closeWhileHandlingException(files.writer()::rollback);
            reopen();
        } catch (IOException | IllegalStateException e) {
            throw new IndexUnavailable("the search index could not be opened again", e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public SearchResult search(SearchQuery query, Scope scope) {
        PagedSearch search = new PagedSearch(query, scope, analyzer);
        try {
            return reading(search::run);
        } catch (IOException | AlreadyClosedException e) {
            throw new Refusal(SearchReason.UNAVAILABLE, e);
        }
    }

    @Override
    public boolean isEmpty() {
        try {
            return reading(searcher -> searcher.getIndexReader().numDocs() == 0);
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexUnavailable("the search index could not be read", e);
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            files.close();
        } finally {
            writing.unlock();
        }
    }

    private void write(String what, Change change) {
        writing.lock();
        try {
            if (!files.writer().isOpen()) {
                reopen();
            }
            change.on(files);
        } catch (IOException | IllegalStateException e) { // AlreadyClosedException is one
            throw new IndexUnavailable("the search index could not " + what, e);
        } finally {
            writing.unlock();
        }
    }

    /** Opens the directory as of the last commit in place of files whose writer is closed. */
    private void reopen() throws IOException {
        if (closed) {
            throw new AlreadyClosedException("the search index is closed");
        }
        IndexFiles old = files;
        files = IndexFiles.open(settings.directory(), analyzer);
        old.close();
    }

    private <T> T reading(View<T> view) throws IOException {
        IndexFiles seen = files;
        FacetedSearcher searcher;
        try {
            searcher = (FacetedSearcher) seen.searchers().acquire();
        } catch (AlreadyClosedException e) {
            if (closed || seen == files) {
                throw e;
            }
            return reading(view); // opened again since
        }
        try {
            return view.of(searcher);
        } finally {
            seen.searchers().release(searcher);
        }
    }

    /** What is read of the index. */
    private interface View<T> {
        T of(FacetedSearcher searcher) throws IOException;
    }

    /** What is done to the index. */
    private interface Change {
        void on(IndexFiles open) throws IOException;
    }
}
