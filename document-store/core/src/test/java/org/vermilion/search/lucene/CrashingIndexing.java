package org.vermilion.search.lucene;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.access.Scope;
import org.vermilion.search.Entries;
import org.vermilion.search.Indexing;
import org.vermilion.search.MapSource;
import org.vermilion.search.SearchEntry;
import org.vermilion.search.SearchIndex;
import org.vermilion.search.SearchOutbox;
import org.vermilion.search.SearchQuery;
import org.vermilion.search.SearchResult;
import org.vermilion.search.SearchSettings;
import org.vermilion.testing.TestDatabase;

/** A process of its own that notes entries, begins to index them and is gone at the moment its third argument names. */
final class CrashingIndexing {

    static final int ENTRIES = 300;

    private CrashingIndexing() {}

    public static void main(String[] args) throws InterruptedException {
        boolean afterCommit = args[2].equals("after-commit");
        MapSource source = filled();
        HikariDataSource dataSource = TestDatabase.open(args[1]);
        SearchOutbox outbox = new SearchOutbox(dataSource);
        new TransactionTemplate(new JdbcTransactionManager(dataSource))
                .executeWithoutResult(status -> source.entries.keySet().forEach(outbox::touched));
        SearchIndex real = new LuceneIndex(new SearchSettings(Path.of(args[0])));
        real.put(List.of(Entries.entry("first", "别的", "")));
        real.commit(); // so that it is not made anew but works off its notes
        new Indexing(new Crashing(real, afterCommit), outbox, List.of(source)).start();
        Thread.sleep(60_000);
    }

    static MapSource filled() {
        MapSource source = new MapSource();
        for (int i = 0; i < ENTRIES; i++) {
            source.set(Entries.entry("n" + i, "薪酬", "正文"));
        }
        return source;
    }

    /** Ends the process without any farewell before, or right after, the index has made its first batch durable. */
    private record Crashing(SearchIndex real, boolean afterCommit) implements SearchIndex {

        @Override
        public void commit() {
            if (afterCommit) {
                real.commit();
            }
            Runtime.getRuntime().halt(137);
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
}
