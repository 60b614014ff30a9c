package org.vermilion.search;

import java.nio.file.Path;

/**
 * Where the embedded index lies.
 *
 * @param directory its directory, of its own: anything else in it is lost when a damaged index is made anew; on a local
 *     disk as well protected as the database, for it holds the text of every document
 */
public record SearchSettings(Path directory) {}
