package org.vermilion.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.vermilion.access.AccessGuard;
import org.vermilion.access.AccessReason;
import org.vermilion.access.Scope;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.process.TestApplication;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Clearance;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;
import org.vermilion.testing.TestDatabase;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

class WorkCardsTest {

    private static final AccessGuard GUARD = new AccessGuard(new Zone(new ZoneName("inner"), Level.SECRET));

    private final PersonId person = new PersonId("p" + UUID.randomUUID());
    private final Subject subject = subject(person, Level.INTERNAL);
    private final Scope scope = GUARD.scope(subject);
    private final String work = UUID.randomUUID().toString();

    @ParameterizedTest
    @EnumSource
    void standsInTheListsOfWhoHasItAndWhoStartedIt(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        WorkCard card = card("关于章程的批复", "国资发〔2019〕23号", LocalDate.of(2026, 12, 1), false);
        start(application, Label.of(Level.INTERNAL), card);

        assertThat(list(application, Map.of("q", "国资发 2019 23"))).extracting(ToDo::work).containsExactly(card);
        assertThat(list(application, Map.of("q", "国资发 2018"))).isEmpty();
        Started started = started(application, scope).get(0);
        assertThat(started.work()).isEqualTo(card);
        assertThat(started.endedAt()).isNull();
        assertThat(started.current()).extracting(Started.Current::step).containsExactly("sign");
        assertThat(started(application, GUARD.scope(subject(person, Level.PUBLIC)))).isEmpty();
        assertThat(application.bean(WorkList.class).startedCount(person, scope, WorkFilter.of("dispatch", null)))
                .isEqualTo(Counted.NONE);

        application.processes().complete(list(application, Map.of()).get(0).taskId(), person, Map.of());
        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofSeconds(60))
                .until(() -> !application.processes().openTasks(work).isEmpty());
        application.processes().complete(application.processes().openTasks(work).get(0).id(), new PersonId("liuwei"), Map.of());
        application.transaction().executeWithoutResult(status ->
                application.bean(WorkCards.class).due(work, LocalDate.of(2026, 12, 2), false));

        Started ended = started(application, scope).get(0);
        assertThat(ended.endedAt()).isNotNull();
        assertThat(ended.work().due()).as("no time runs after the end").isNull();
        assertThat(ended.current()).isEmpty();
        assertThat(application.bean(WorkList.class).startedCount(person, scope, WorkFilter.of(null, "章程")))
                .isEqualTo(new Counted(1, false));
        assertThat(application.bean(WorkList.class).doneCount(person, scope, WorkFilter.of("countersign", "章程")))
                .isEqualTo(new Counted(1, false));
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenInTheTransactionOfTheWorkAlone(TestDatabase database) {
        TestApplication application = TestApplication.on(database);

        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() ->
                application.bean(WorkCards.class).changed(work, card("无主", null, null, false)));
    }

    @ParameterizedTest
    @EnumSource
    void isMarkedSeenByTheFirstItIsOfferedTo(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        start(application, Label.of(Level.INTERNAL), card("待阅件", null, null, true));
        String task = list(application, Map.of("mark", "unseen")).get(0).taskId();
        TaskMarks marks = new TaskMarks(application.bean(javax.sql.DataSource.class), application.processes(), GUARD,
                application.audited(), java.time.Clock.systemUTC());

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> marks.seen(subject(new PersonId("other"), Level.SECRET), task))
                .extracting(Refusal::reason).isEqualTo(AccessReason.ABSENT);
        assertThat(application.audited().of(task)).isEmpty();
        marks.seen(subject, task);
        marks.seen(subject, task);

        assertThat(list(application, Map.of("mark", "unseen"))).isEmpty();
        assertThat(list(application, Map.of())).extracting(toDo -> toDo.marks().seenBy()).containsExactly(person);
        assertThat(application.audited().of(task)).extracting(entry -> entry.action()).containsExactly("task.seen");
    }

    @ParameterizedTest
    @EnumSource
    void isMarkedReturnedWhenItComesBack(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        application.processes().start("countersign", work, Label.PUBLIC, Map.of("signers", List.of("person:" + person)));
        application.processes().complete(application.processes().openTasks(work).get(0).id(), person,
                Map.of("outcome", "return"));

        assertThat(list(application, Map.of("mark", "returned"))).extracting(ToDo::businessKey).containsExactly(work);
    }

    private void start(TestApplication application, Label label, WorkCard card) {
        application.transaction().executeWithoutResult(status -> {
            application.processes().start("countersign", work, label, Map.of("signers", List.of("person:" + person)));
            application.bean(WorkCards.class).begun(work, person, card);
            application.processes().complete(application.processes().openTasks(work).get(0).id(), new PersonId("liuwei"),
                    Map.of("outcome", "pass"));
        });
    }

    private List<ToDo> list(TestApplication application, Map<String, String> fields) {
        return application.toDoList().page(scope, ToDoFilter.of(fields), 10, null).items();
    }

    private List<Started> started(TestApplication application, Scope within) {
        return application.bean(WorkList.class).started(person, within, WorkFilter.ALL, 10, null).items();
    }

    private static WorkCard card(String title, String number, LocalDate due, boolean paused) {
        return new WorkCard("document", "d1", title, number, "NOTICE", "特急", "产权管理处", due, paused);
    }

    private static Subject subject(PersonId person, Level level) {
        return new Subject(person, new OrganId("gzw"), Set.of(), new Clearance(level, Set.of()));
    }
}
