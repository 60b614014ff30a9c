package org.vermilion.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.vermilion.access.AccessGuard;
import org.vermilion.access.Scope;
import org.vermilion.label.Level;
import org.vermilion.process.TestApplication;
import org.vermilion.subject.Clearance;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Post;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.subject.UnitId;
import org.vermilion.testing.TestDatabase;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

/** A list as long as lists get: ten thousand tasks of one person, among as many of others. */
class ManyTasksTest {

    private static final int MANY = 10_000;
    private static final AccessGuard GUARD = new AccessGuard(new Zone(new ZoneName("inner"), Level.SECRET));

    private final PersonId person = new PersonId("p" + UUID.randomUUID());
    private final UnitId unit = new UnitId("u" + UUID.randomUUID());
    private final Scope scope = GUARD.scope(new Subject(person, new OrganId("gzw"), Set.of(new Post(Role.SIGNER, unit)),
            new Clearance(Level.INTERNAL, Set.of())));

    @ParameterizedTest
    @EnumSource
    void listsPagesAndCountsTheSame(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        fill(application);
        ToDoList list = application.toDoList();

        List<ToDo> all = pages(list, ToDoFilter.ALL, 200);

        assertThat(all.stream().map(ToDo::taskId).distinct().count()).isEqualTo(MANY).isEqualTo(all.size());
        assertThat(all).extracting(ToDo::arrivedAt).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(list.counts(scope, ToDoFilter.ALL)).isEqualTo(new Counts(Counts.MOST, Map.of("dispatch", Counts.MOST), true));
        Map<Map<String, String>, Integer> wanted = Map.of(
                Map.of("q", "国资发 2026 7777"), 1,
                Map.of("q", "第777件"), 1,
                Map.of("urgency", "特急"), 100,
                Map.of("due", "overdue"), 200,
                Map.of("due", "soon"), 500,
                Map.of("mark", "returned"), 50,
                Map.of("mark", "urged"), 40,
                Map.of("mark", "unseen", "step", "seal"), 0,
                Map.of("q", "事项", "urgency", "特急", "mark", "unseen"), 100,
                Map.of("q", "没有这件"), 0);
        wanted.forEach((fields, size) -> {
            ToDoFilter filter = ToDoFilter.of(fields);
            assertThat(pages(list, filter, 60).size()).as(fields.toString()).isEqualTo(size);
            assertThat(list.counts(scope, filter).total()).as(fields.toString()).isEqualTo(size);
        });
    }

    private List<ToDo> pages(ToDoList list, ToDoFilter filter, int size) {
        List<ToDo> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<ToDo> page = list.page(scope, filter, size, cursor);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    /** Every third is offered to the person's post besides, and as many again only to somebody else. */
    private void fill(TestApplication application) {
        JdbcTemplate jdbc = new JdbcTemplate(application.bean(DataSource.class));
        Instant first = Instant.now().truncatedTo(ChronoUnit.MICROS).minusSeconds(MANY);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        List<Object[]> works = new ArrayList<>();
        List<Object[]> tasks = new ArrayList<>();
        List<Object[]> offers = new ArrayList<>();
        for (int i = 0; i < 2 * MANY; i++) {
            boolean mine = i % 2 == 0;
            int no = i / 2;
            String work = UUID.randomUUID().toString();
            String task = UUID.randomUUID().toString();
            Object at = first.plusSeconds(no).atOffset(ZoneOffset.UTC);
            String title = "关于第" + no + "件事项的通知";
            String number = "滨国资发〔2026〕" + no + "号";
            works.add(new Object[] {work, work, Level.INTERNAL.rank(), at, work, title, number,
                    no % 100 == 0 ? "特急" : null, "产权管理处", Lookup.text(title, number, "产权管理处"),
                    no % 50 == 0 ? today.minusDays(1) : no % 20 == 1 ? today : today.plusYears(3)});
            tasks.add(new Object[] {task, work, at, no % 200 == 7, no % 250 == 0 ? 2 : 0});
            offers.add(new Object[] {mine ? "person:" + person : "person:other" + unit, at, task});
            if (mine && no % 3 == 0) {
                offers.add(new Object[] {"post:SIGNER@" + unit, at, task});
            }
        }
        application.transaction().executeWithoutResult(status -> {
            jdbc.batchUpdate("""
                    insert into process_register (business_key, instance_id, process_key, level, compartments, started_at,
                      object_kind, object_id, title, number, urgency, sender, lookup, due_on)
                    values (?, ?, 'dispatch', ?, '', ?, 'document', ?, ?, ?, ?, ?, ?, ?)""", works);
            jdbc.batchUpdate("insert into todo (task_id, process_key, step, business_key, created_at, returned, urged) "
                    + "values (?, 'dispatch', 'signOff', ?, ?, ?, ?)", tasks);
            jdbc.batchUpdate("insert into todo_candidate (principal, created_at, task_id) values (?, ?, ?)", offers);
        });
    }
}
