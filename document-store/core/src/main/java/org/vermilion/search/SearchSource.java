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
     * The entry as its rows alone tell it, without what is kept elsewhere: asked for when {@link #entry} throws, so that
     * a thing whose content cannot be read is still found by its number and title, by those who may know of it.
     *
     * @return the entry; empty if there is none any more, or it is not to be found
     */
    Optional<SearchEntry> metadata(String id);

    /** Hands over the id of everything there may be an entry of, in any order. If it throws, no index is made anew. */
    void ids(Consumer<String> consumer);
}
