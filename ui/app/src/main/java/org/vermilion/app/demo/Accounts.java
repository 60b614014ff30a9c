package org.vermilion.app.demo;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vermilion.identity.Directory;
import org.vermilion.identity.DirectoryOrgan;
import org.vermilion.identity.DirectoryPerson;
import org.vermilion.identity.DirectoryUnit;
import org.vermilion.identity.ldap.EmbeddedDirectory;
import org.vermilion.subject.Role;

/** Everybody of the demo organisation, as the directories of its zones have them: who they are and what they do. */
final class Accounts {

    private Accounts() {}

    /**
     * One line a person, by organ.
     *
     * @param zones the zones whose people are told
     */
    static List<String> lines(List<String> zones) {
        Set<String> lines = new LinkedHashSet<>();
        for (String zone : zones) {
            InputStream ldif = Objects.requireNonNull(Accounts.class.getResourceAsStream("/demo/" + zone + ".ldif"));
            try (EmbeddedDirectory embedded = EmbeddedDirectory.start(ldif, UUID.randomUUID().toString().toCharArray())) {
                lines.addAll(of(embedded.directory()));
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> of(Directory directory) {
        List<String> lines = new ArrayList<>();
        for (DirectoryOrgan organ : directory.organs()) {
            lines.add(organ.name());
            directory.people().stream().filter(person -> person.organ().equals(organ.id()))
                    .forEach(person -> lines.add("  %-11s %s　%s".formatted(person.account(), person.name(), posts(person, directory.units()))));
        }
        return lines;
    }

    private static String posts(DirectoryPerson person, List<DirectoryUnit> units) {
        String unit = units.stream().filter(u -> u.id().equals(person.unit())).map(u -> u.name() + " · ").findFirst().orElse("");
        List<Role> roles = person.posts().stream()
                .flatMap(post -> Stream.of(Role.values()).filter(role -> role.name().equals(post.role()))).distinct().toList();
        return unit + roles.stream().map(Role::chinese).collect(Collectors.joining("、")) + " / "
                + roles.stream().map(Role::english).collect(Collectors.joining(", "));
    }
}
