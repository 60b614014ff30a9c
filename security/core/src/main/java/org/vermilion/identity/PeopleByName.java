package org.vermilion.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Role;

/** People with their names and units, as they are shown to people. Safe for use by many threads. */
@NoAccessCheck(reason = "who works where is known within a zone")
@Component
public class PeopleByName {

    /** The most {@link #matching} answers. */
    public static final int MOST = 50;
    private static final String WHO = "select p.id, p.name, coalesce(u.name, o.name, '') unit_name from person p "
            + "left join unit u on u.id = p.unit left join organ o on o.id = p.organ ";
    private static final RowMapper<Who> ROW =
            (row, number) -> new Who(row.getString("id"), row.getString("name"), row.getString("unit_name"));

    private final JdbcClient jdbc;
    private final People people;

    PeopleByName(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** The person, also one who left. */
    public Who who(PersonId person) {
        return Who.of(person, people);
    }

    /**
     * The people of an organ whose name or account holds the words, by account; at most {@link #MOST}.
     *
     * @param words taken as they are: no character means anything; empty for everybody
     * @param role only those who hold it in any unit; null for any
     */
    public List<Who> matching(OrganId organ, String words, @Nullable Role role) {
        String wanted = words.strip();
        if (wanted.codePoints().anyMatch(Character::isISOControl)) {
            return List.of(); // nobody is called that, and a database may refuse the character
        }
        String pattern = "%" + wanted.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return jdbc.sql(WHO + """
                where p.organ = :organ and p.enabled
                  and (p.name like :pattern escape '!' or p.id like lower(:pattern) escape '!')
                  and (:role = '' or exists (select 1 from post h where h.person = p.id and h.role = :role))
                order by p.id limit :most""")
                .param("organ", organ.value()).param("pattern", pattern).param("role", role == null ? "" : role.name())
                .param("most", MOST).query(ROW).list();
    }
}
