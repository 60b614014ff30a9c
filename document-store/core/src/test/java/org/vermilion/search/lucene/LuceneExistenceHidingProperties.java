package org.vermilion.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.util.FileSystemUtils;
import org.vermilion.search.ExistenceHidingContract;
import org.vermilion.search.SearchIndex;
import org.vermilion.search.SearchSettings;

class LuceneExistenceHidingProperties implements ExistenceHidingContract {

    private static Path folder;
    private static LuceneIndex index;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("search");
        index = new LuceneIndex(new SearchSettings(folder.resolve("index")));
    }

    @AfterContainer
    static void close() throws IOException {
        index.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Override
    public SearchIndex emptied() {
        index.clear();
        return index;
    }
}
