package org.vermilion.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vermilion.access.AccessGuard;
import org.vermilion.access.Scope;
import org.vermilion.label.Compartment;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.process.TestApplication;
import org.vermilion.refusal.Reason;
import org.vermilion.refusal.Refusal;
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

class ToDoListTest {

    private static final Compartment HR = new Compartment("HR");
    private static final Compartment AUDIT = new Compartment("AUDIT");
    private static final AccessGuard GUARD = new AccessGuard(new Zone(new ZoneName("inner"), Level.SECRET));

    /** A person nobody else in the shared database has tasks with. */
    private final PersonId person = new PersonId("p" + UUID.randomUUID());
    private final UnitId unit = new UnitId("u" + UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    void listsEachTaskOnceNewestFirstPageByPage(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        List<String> started = IntStream.range(0, 23).mapToObj(i -> start(application, Label.PUBLIC, List.of(
                "person:" + person, "post:SIGNER@" + unit, "unit:" + unit).subList(0, 1 + i % 3))).toList();
        Scope scope = scope(Level.PUBLIC, Set.of(), Role.SIGNER);

        List<ToDo> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<ToDo> page = application.toDoList().page(scope, ToDoFilter.ALL, 5, cursor);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        // several of the offers are of one work to several principals: 23 works, 46 multi-instance tasks
        assertThat(all).extracting(ToDo::taskId).doesNotHaveDuplicates().hasSize(45);
        assertThat(all).extracting(ToDo::arrivedAt).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(all).extracting(ToDo::businessKey).containsAll(started);
        assertThat(application.toDoList().counts(scope, ToDoFilter.ALL)).isEqualTo(new Counts(45, Map.of("countersign", 45), false));
    }

    @ParameterizedTest
    @EnumSource
    void listsTheUrgentAndTheOverdueFirstThenByTheDayItIsDue(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        LocalDate today = LocalDate.of(2026, 11, 30);
        String urgent = start(application, Label.PUBLIC, "特急", today.plusDays(9));
        String overdue = start(application, Label.PUBLIC, null, today.minusDays(3));
        String lessUrgent = start(application, Label.PUBLIC, "加急", today.plusDays(9));
        String later = start(application, Label.PUBLIC, null, today.plusDays(8));
        String paused = start(application, Label.PUBLIC, null, null);
        String bare = start(application, Label.PUBLIC);
        List<String> pressing = List.of(urgent, lessUrgent, overdue, later, bare, paused); // the last two: newest first

        assertThat(inOrder(application, 2)).isEqualTo(pressing);
        assertThat(inOrder(application, 100)).isEqualTo(pressing);

        application.transaction().executeWithoutResult(status -> {
            application.bean(WorkCards.class).due(later, today.minusDays(30), false);
            application.bean(WorkCards.class).due(overdue, null, true);
        });
        assertThat(inOrder(application, 2)).as("the day moved, and with it the place")
                .isEqualTo(List.of(urgent, lessUrgent, later, bare, paused, overdue));
    }

    @ParameterizedTest
    @EnumSource
    void putsATaskThatArrivesWhereItsWorkStands(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        String work = UUID.randomUUID().toString();
        application.processes().start("countersign", work, Label.PUBLIC, Map.of("signers", List.of("person:" + person)));
        carded(application, work, "特急", LocalDate.of(2026, 12, 1)); // before the person's task is there
        application.processes().complete(application.processes().openTasks(work).get(0).id(), new PersonId("liuwei"), Map.of());
        start(application, Label.PUBLIC);

        assertThat(inOrder(application, 1).get(0)).isEqualTo(work);
    }

    @ParameterizedTest
    @EnumSource
    void listsATaskOfSeveralPrincipalsOfTheSamePersonOnce(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        String work = start(application, Label.PUBLIC, List.of("person:" + person + ",post:SIGNER@" + unit + ",unit:" + unit));

        Page<ToDo> page = application.toDoList().page(scope(Level.PUBLIC, Set.of(), Role.SIGNER), ToDoFilter.ALL, 10, null);

        TaskView task = application.processes().openTasks(work).get(0);
        assertThat(task.candidates()).hasSize(3);
        WorkCard bare = new WorkCard("work", work, "", null, null, null, null, null, false);
        assertThat(page).isEqualTo(new Page<>(List.of(new ToDo(task.id(), "countersign", "sign", work, Level.PUBLIC,
                task.createdAt(), Marks.NONE, bare)), null));
    }

    @ParameterizedTest
    @EnumSource
    void showsAndCountsNothingAboveTheScope(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        String open = start(application, Label.PUBLIC);
        String secret = start(application, Label.of(Level.SECRET));
        String hr = start(application, new Label(Level.INTERNAL, null, Set.of(HR)));
        String both = start(application, new Label(Level.INTERNAL, null, Set.of(HR, AUDIT)));

        assertThat(seen(application, scope(Level.PUBLIC, Set.of()))).containsExactlyInAnyOrder(open);
        assertThat(seen(application, scope(Level.INTERNAL, Set.of(AUDIT)))).containsExactlyInAnyOrder(open);
        assertThat(seen(application, scope(Level.INTERNAL, Set.of(HR)))).containsExactlyInAnyOrder(open, hr);
        assertThat(seen(application, scope(Level.TOP_SECRET, Set.of(HR, AUDIT))))
                .containsExactlyInAnyOrder(open, hr, both, secret);
        assertThat(application.toDoList().counts(scope(Level.INTERNAL, Set.of(HR)), ToDoFilter.ALL).total()).isEqualTo(2);

        application.processes().relabel(open, Label.of(Level.SECRET));
        application.processes().relabel(both, new Label(Level.PUBLIC, null, Set.of(HR)));

        assertThat(seen(application, scope(Level.INTERNAL, Set.of(HR)))).containsExactlyInAnyOrder(hr, both);
        assertThat(application.processes().openTasks(open).get(0).label()).isEqualTo(Label.of(Level.SECRET));
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatAPersonDidWithinTheScope(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        List<String> works = List.of(start(application, Label.PUBLIC), start(application, Label.of(Level.SECRET)),
                start(application, Label.PUBLIC));
        for (String work : works) {
            application.processes().complete(application.processes().openTasks(work).get(0).id(), person, Map.of());
        }
        Scope scope = scope(Level.PUBLIC, Set.of());

        Page<Done> first = done(application, person, scope, 1, null);
        Page<Done> second = done(application, person, scope, 1, first.next());

        assertThat(first.items()).extracting(Done::businessKey).containsExactly(works.get(2));
        assertThat(second.items()).extracting(Done::businessKey).containsExactly(works.get(0));
        assertThat(second.next()).isNull();
        assertThat(done(application, person, scope(Level.SECRET, Set.of()), 10, null).items()).hasSize(3);
        assertThat(done(application, new PersonId("somebody"), scope, 10, null).items()).isEmpty();
        assertThat(application.toDoList().page(scope, ToDoFilter.ALL, 10, null).items()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void filtersByTheFieldsThereAre(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        String work = start(application, Label.of(Level.INTERNAL));
        start(application, Label.PUBLIC);
        Instant now = Instant.now();

        assertThat(filtered(application, Map.of("businessKey", work))).containsExactly(work);
        assertThat(filtered(application, Map.of("level", "INTERNAL"))).containsExactly(work);
        assertThat(filtered(application, Map.of("process", "countersign", "step", "sign"))).hasSize(2);
        assertThat(filtered(application, Map.of("step", "draft"))).isEmpty();
        assertThat(filtered(application, Map.of("since", now.minusSeconds(600).toString()))).hasSize(2);
        assertThat(filtered(application, Map.of("since", now.plusSeconds(600).toString()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesFiltersAndCursorsThatAreNone(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        ToDoList list = application.toDoList();
        Scope scope = scope(Level.PUBLIC, Set.of());

        for (String text : List.of("${1+1}", "' or 1=1", "' or 1=1 --", "#{x}", "%", "a;b", "x'||'y", "", "\0")) {
            for (String field : List.of("process", "step", "level", "businessKey", "since", "urgency", "due", "mark")) {
                refuses(TaskReason.FILTER, () -> ToDoFilter.of(Map.of(field, text)));
            }
            refuses(TaskReason.FILTER, () -> ToDoFilter.of(Map.of(text, "x")));
            refuses(TaskReason.CURSOR, () -> list.page(scope, ToDoFilter.ALL, 5, text));
        }
        refuses(TaskReason.FILTER, () -> ToDoFilter.of(Map.of("since", "+1000000000-12-31T23:59:59Z")));
        refuses(TaskReason.FILTER, () -> ToDoFilter.of(Map.of("dueAfterExpression", "x")));
        for (String forged : List.of("1.1.' or 1=1 --", "2.1." + UUID.randomUUID(), "1.-5." + UUID.randomUUID(), "1.1")) {
            String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes());
            refuses(TaskReason.CURSOR, () -> list.page(scope, ToDoFilter.ALL, 5, cursor));
            refuses(TaskReason.CURSOR, () -> done(application, person, scope, 5, cursor));
        }
        refuses(TaskReason.SIZE, () -> list.page(scope, ToDoFilter.ALL, 0, null));
        refuses(TaskReason.SIZE, () -> list.page(scope, ToDoFilter.ALL, 201, null));
    }

    @ParameterizedTest
    @EnumSource
    void alwaysEqualsTheEnginesOpenTasks(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        Processes processes = application.processes();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> works = new ArrayList<>();
        Set<String> mine = new HashSet<>();

        for (int act = 0; act < 150; act++) {
            if (works.isEmpty() || random.nextInt(4) == 0) {
                String work = UUID.randomUUID().toString();
                String key = List.of("threeSteps", "branches", "caller", "countersign").get(random.nextInt(4));
                processes.start(key, work, Label.PUBLIC, Map.of("signers", List.of("person:a", "person:b")));
                works.add(work);
                mine.add(work);
                continue;
            }
            String work = works.get(random.nextInt(works.size()));
            List<TaskView> open = processes.openTasks(work);
            if (processes.isEnded(work)) {
                works.remove(work);
            } else if (random.nextInt(8) == 0) {
                processes.cancel(work, person);
            } else if (random.nextInt(5) == 0) {
                String process = application.jdbc().sql("select process_key from process_register where business_key = ?")
                        .param(work).query(String.class).single();
                processes.withdraw(work, Map.of("threeSteps", "draft", "branches", "pre", "caller", "after",
                        "countersign", "sign").get(process), person);
            } else if (!open.isEmpty()) {
                processes.complete(open.get(random.nextInt(open.size())).id(), person, Map.of());
            }
            if (act % 10 == 0) {
                assertThat(todoRows(application, mine)).as("act " + act + " of seed " + seed)
                        .isEqualTo(engineTasks(application, mine));
            }
        }
        assertThat(todoRows(application, mine)).as("seed " + seed).isEqualTo(engineTasks(application, mine));
        assertThat(application.jdbc().sql("select count(*) from todo_candidate c where not exists "
                + "(select 1 from todo t where t.task_id = c.task_id)").query(Integer.class).single()).isZero();
    }

    /** In one transaction, so that a join that is just being run is seen in both or in neither. */
    private static Set<String> todoRows(TestApplication application, Set<String> works) {
        settle(application, works);
        return application.jdbc().sql("select t.task_id, t.step, t.business_key, c.principal from todo t "
                + "join todo_candidate c on c.task_id = t.task_id").query((row, number) -> row.getString(3).isEmpty() ? ""
                : row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4)).list().stream()
                .filter(line -> works.contains(line.split(" ")[2])).collect(Collectors.toSet());
    }

    private static Set<String> engineTasks(TestApplication application, Set<String> works) {
        ProcessEngine engine = application.bean(ProcessEngine.class);
        Set<String> lines = new HashSet<>();
        for (String work : works) {
            for (Task task : engine.getTaskService().createTaskQuery().processInstanceBusinessKey(work).list()) {
                engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                        .filter(link -> link.getType().equals("candidate")).forEach(link -> lines.add(task.getId() + " "
                        + task.getTaskDefinitionKey() + " " + work + " " + link.getGroupId()));
            }
        }
        return lines;
    }

    /** Waits until no join of the works is left to be run. */
    private static void settle(TestApplication application, Set<String> works) {
        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofSeconds(30)).until(() -> application.jdbc()
                .sql("select e.business_key_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_")
                .query(String.class).list().stream().noneMatch(works::contains));
    }

    private static Page<Done> done(TestApplication application, PersonId person, Scope scope, int size, String cursor) {
        return application.bean(WorkList.class).done(person, scope, WorkFilter.ALL, size, cursor);
    }

    private List<String> inOrder(TestApplication application, int size) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<ToDo> page = application.toDoList().page(scope(Level.PUBLIC, Set.of()), ToDoFilter.ALL, size, cursor);
            page.items().forEach(item -> all.add(item.businessKey()));
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private String start(TestApplication application, Label label, @Nullable String urgency,
            @Nullable LocalDate due) {
        String work = start(application, label);
        carded(application, work, urgency, due);
        return work;
    }

    private void carded(TestApplication application, String work, @Nullable String urgency, @Nullable LocalDate due) {
        application.transaction().executeWithoutResult(status -> application.bean(WorkCards.class).begun(work, person,
                new WorkCard("document", work, "关于事项的通知", null, null, urgency, null, due, due == null)));
    }

    private String start(TestApplication application, Label label) {
        return start(application, label, List.of("person:" + person));
    }

    private String start(TestApplication application, Label label, List<String> signers) {
        String work = UUID.randomUUID().toString();
        Processes processes = application.processes();
        processes.start("countersign", work, label, Map.of("signers", signers));
        processes.complete(processes.openTasks(work).get(0).id(), new PersonId("liuwei"), Map.of());
        return work;
    }

    private Set<String> seen(TestApplication application, Scope scope) {
        return application.toDoList().page(scope, ToDoFilter.ALL, 100, null).items().stream().map(ToDo::businessKey)
                .collect(Collectors.toSet());
    }

    private List<String> filtered(TestApplication application, Map<String, String> fields) {
        return application.toDoList().page(scope(Level.INTERNAL, Set.of()), ToDoFilter.of(fields), 100, null).items()
                .stream().map(ToDo::businessKey).toList();
    }

    private Scope scope(Level level, Set<Compartment> compartments, Role... roles) {
        Set<Post> posts = java.util.Arrays.stream(roles).map(role -> new Post(role, unit)).collect(Collectors.toSet());
        return GUARD.scope(new Subject(person, new OrganId("gzw"), posts, new Clearance(level, compartments)));
    }

    private static void refuses(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).extracting(Refusal::reason).isEqualTo(reason);
    }
}
