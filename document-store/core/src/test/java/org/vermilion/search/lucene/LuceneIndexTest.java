package org.vermilion.search.lucene;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vermilion.search.SearchIndex;
import org.vermilion.search.SearchIndexContract;
import org.vermilion.search.SearchSettings;
import org.vermilion.search.SearchTextContract;

class LuceneIndexTest implements SearchIndexContract, SearchTextContract {

    @TempDir
    Path folder;

    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = new LuceneIndex(new SearchSettings(folder.resolve("index")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Override
    public SearchIndex index() {
        return index;
    }
}
