package org.vermilion.subject;

import java.util.Set;
import java.util.TreeSet;

/**
 * A signed-in person as the access rules see one. A snapshot: taken at each request, never kept.
 *
 * @param person the account
 * @param organ the organ the person acts for
 * @param posts the posts held in it
 * @param clearance the most the person may know
 */
public record Subject(PersonId person, OrganId organ, Set<Post> posts, Clearance clearance) {

    public Subject {
        posts = Set.copyOf(posts);
    }

    /** Whether the person holds the role in any unit of the organ. */
    public boolean holds(Role role) {
        return posts.stream().anyMatch(post -> post.role() == role);
    }

    /** Whether the person holds the role in the unit, or in the organ as a whole. */
    public boolean holds(Role role, UnitId unit) {
        return posts.contains(new Post(role, unit)) || posts.contains(new Post(role, new UnitId(organ.value())));
    }

    /** Whether the person is one of the three administrators, who see no content. */
    public boolean isAdministrator() {
        return posts.stream().anyMatch(post -> post.role().isAdministrator());
    }

    /**
     * Everything a right or task may be addressed to that means this person: the person, the organ, each unit with a
     * post in it, each post. An administrator is reached by person and post only, never as one of the organ or unit.
     */
    public Set<Principal> principals() {
        TreeSet<Principal> all = new TreeSet<>();
        all.add(Principal.of(person));
        for (Post post : posts) {
            all.add(Principal.of(post.role(), post.unit()));
        }
        if (!isAdministrator()) {
            all.add(Principal.of(organ));
            posts.forEach(post -> all.add(Principal.of(post.unit())));
        }
        return java.util.Collections.unmodifiableSet(all);
    }
}
