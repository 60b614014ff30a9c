package org.vermilion.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.vermilion.subject.Post;
import org.vermilion.subject.Role;
import org.vermilion.subject.UnitId;

/**
 * Which of the posts a directory tells of count.
 *
 * <p>The three administrators (三员) combine neither with each other nor with any other post:
 * who is told to hold such a combination holds none of the administrator's posts. What was told counts for that, even
 * where it does not count as a post.
 */
final class PostRules {

    private PostRules() {}

    static Set<Post> sound(Person person, List<DirectoryPost> told, Roster roster) {
        Set<Post> posts = new HashSet<>();
        Set<Role> roles = new TreeSet<>();
        for (DirectoryPost post : told) {
            Role role = Roster.constant(Role.values(), post.role());
            if (role == null) {
                roster.findPost(Finding.Fault.ROLE_UNKNOWN, person, post);
                continue;
            }
            roles.add(role);
            UnitId unit = Roster.identifier(post.unit(), UnitId::new);
            if (unit == null || !within(person, unit, roster)) {
                roster.findPost(Finding.Fault.POST_ELSEWHERE, person, post);
            } else if (role.isAdministrator() && !ofCommission(person, unit, roster)) {
                roster.findPost(Finding.Fault.ADMINISTRATOR_ELSEWHERE, person, post);
            } else {
                posts.add(new Post(role, unit));
            }
        }
        if (roles.size() > 1) {
            told.stream().filter(PostRules::isAdministrators).forEach(
                    post -> roster.findPost(Finding.Fault.ADMINISTRATOR_COMBINED, person, post));
            posts.removeIf(post -> post.role().isAdministrator());
        }
        return posts;
    }

    private static boolean isAdministrators(DirectoryPost post) {
        Role role = Roster.constant(Role.values(), post.role());
        return role != null && role.isAdministrator();
    }

    private static boolean within(Person person, UnitId unit, Roster roster) {
        return unit.value().equals(person.organ().value())
                || roster.units().containsKey(unit) && roster.units().get(unit).organ().equals(person.organ());
    }

    private static boolean ofCommission(Person person, UnitId unit, Roster roster) {
        return unit.value().equals(person.organ().value())
                && roster.organs().get(person.organ()).kind() == OrganKind.COMMISSION;
    }
}
