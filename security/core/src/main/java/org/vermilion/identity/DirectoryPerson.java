package org.vermilion.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person as a directory tells of one.
 *
 * @param account the account name
 * @param name the name in Chinese; empty if the directory has none
 * @param organ the organ's identifier; empty if the directory has none
 * @param unit the unit's identifier, organ included ({@code gzw.cqc}); null for a person of no unit
 * @param posts the posts, in any organ
 */
public record DirectoryPerson(String account, String name, String organ, @Nullable String unit,
        List<DirectoryPost> posts) {

    public DirectoryPerson {
        posts = List.copyOf(posts);
    }
}
