package org.vermilion.identity;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.vermilion.subject.Post;

/** A person and the posts that count. */
record Enrolment(Person person, Set<Post> posts) {

    Enrolment {
        posts = Set.copyOf(posts);
    }

    /** One text for one state of affairs, to be compared and digested. */
    String canonical() {
        return person + "|" + posts.stream().map(post -> post.role() + "@" + post.unit())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
