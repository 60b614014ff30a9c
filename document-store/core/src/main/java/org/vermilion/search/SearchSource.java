package org.vermilion.search;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where entries come from: the tables of documents, of records, of cases. Implemented as a bean by the package that owns
 * them; called by one thread at a time, outside any transaction of the caller.
 */
public interface SearchSource {

    /** The kind of entry it supplies, one of {@link SearchEntry#KINDS}; no two sources have the same. */
    String kind();

    /**
     * The entry as it is now, read from what is committed.
     *
     * @param id its id, beginning with {@code kind() + ":"}
     * @return the entry; empty if there is none any more, or it is not to be found
     */
    Optional<SearchEntry> entry(String id);

    /**
     * Hands over every entry there is, in any order, without holding all of them at once. If it throws, the index is not
     * made anew and the old one stays; a thing that cannot be read is therefore left out, and touched in the
     * {@link SearchOutbox}, rather than thrown for.
     */
    void each(Consumer<SearchEntry> consumer);
}
