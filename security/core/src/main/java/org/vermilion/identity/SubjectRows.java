package org.vermilion.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vermilion.label.Compartment;
import org.vermilion.label.Level;
import org.vermilion.subject.Clearance;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Post;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.subject.UnitId;

/** A subject from one query: a row for each post, or one row for a person of no post. */
final class SubjectRows {

    static final String SELECT = "select p.id as person, p.organ, o.role, o.unit, c.level_rank, c.compartments";
    static final String JOINS = " left join post o on o.person = p.id left join clearance c on c.person = p.id";

    private SubjectRows() {}

    static Optional<Subject> one(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        PersonId person = new PersonId(rows.getString("person"));
        OrganId organ = new OrganId(rows.getString("organ"));
        Clearance clearance = clearanceOf(rows);
        Set<Post> posts = new HashSet<>();
        do {
            String role = rows.getString("role");
            if (role != null) {
                posts.add(new Post(Role.valueOf(role), new UnitId(rows.getString("unit"))));
            }
        } while (rows.next());
        return Optional.of(new Subject(person, organ, posts, clearance));
    }

    static String text(Set<Compartment> compartments) {
        return new TreeSet<>(compartments).stream().map(Compartment::code).collect(Collectors.joining(" "));
    }

    private static Clearance clearanceOf(ResultSet rows) throws SQLException {
        int rank = rows.getInt("level_rank");
        if (rows.wasNull()) {
            return Clearance.NONE;
        }
        return new Clearance(Level.ofRank(rank), Stream.of(rows.getString("compartments").split(" "))
                .filter(code -> !code.isEmpty()).map(Compartment::new).collect(Collectors.toSet()));
    }
}
