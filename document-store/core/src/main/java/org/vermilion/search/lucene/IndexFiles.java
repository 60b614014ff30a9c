package org.vermilion.search.lucene;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An opened index directory. An index that is missing, damaged or of another format is opened empty; it is a copy and is
 * made anew from the sources.
 *
 * @param directory its files
 * @param writer writes them
 * @param searchers the view of the last commit
 */
record IndexFiles(Directory directory, IndexWriter writer, SearcherManager searchers) {

    /** Which fields an entry has and how they are analysed; counts up with each change of either. */
    static final String FORMAT = "2";

    private static final String FORMAT_KEY = "vermilion.format";
    private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);

    /**
     * Opens a directory, made if it is not there.
     *
     * @throws IllegalStateException if another process has it open
     * @throws IOException if it cannot be written
     */
    static IndexFiles open(Path path, TextAnalyzer analyzer) throws IOException {
        makeDirectory(path);
        Directory directory = FSDirectory.open(path);
        try {
            if (!isUsable(directory)) {
                deleteIndex(directory);
            }
            IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer)
                    .setSimilarity(new OwnTextSimilarity())
                    .setCommitOnClose(false));
            return new IndexFiles(directory, writer, searchers(writer));
        } catch (LockObtainFailedException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw new IllegalStateException("the search index in " + path
                    + " is open in another process: stop that one, or give this one a directory of its own", e);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    /** Makes all changes durable. */
    void commit() throws IOException {
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** Releases everything; what was not committed is dropped. */
    void close() {
        IOUtils.closeWhileHandlingException(searchers, writer::rollback, directory);
    }

    private static SearcherManager searchers(IndexWriter writer) throws IOException {
        try {
            return new SearcherManager(writer, new FacetedSearcher.Factory());
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw e;
        }
    }

    /** Whether there is none yet, or one of our format with every checksum right. */
    private static boolean isUsable(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Stream.of(directory.listAll()).noneMatch(IndexFiles::isIndexFile);
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            String format = reader.getIndexCommit().getUserData().get(FORMAT_KEY);
            if (FORMAT.equals(format)) {
                return true;
            }
            LOG.warn("the search index is of format {}, not {}; it is made anew", format, FORMAT);
        } catch (IOException | RuntimeException e) { // whatever it is that cannot be read: it is only a copy
            LOG.error("the search index is damaged ({}); it is made anew", e.getClass().getSimpleName());
        }
        return false;
    }

    /** Deletes the index, unless another process has it open; files that are none of the index stay. */
    private static void deleteIndex(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                lock.ensureValid();
                if (isIndexFile(file)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static boolean isIndexFile(String name) {
        return IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()
                || name.startsWith(IndexFileNames.SEGMENTS) || name.startsWith(IndexFileNames.PENDING_SEGMENTS);
    }

    private static void makeDirectory(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.createDirectory(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(path);
        }
    }
}
