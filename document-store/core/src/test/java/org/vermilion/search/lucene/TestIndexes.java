package org.vermilion.search.lucene;

import java.nio.file.Path;

import org.vermilion.search.SearchIndex;
import org.vermilion.search.SearchSettings;

/** Opens the real index for tests of other packages. */
public final class TestIndexes {

    private TestIndexes() {}

    public static SearchIndex lucene(Path directory) {
        return new LuceneIndex(new SearchSettings(directory));
    }
}
