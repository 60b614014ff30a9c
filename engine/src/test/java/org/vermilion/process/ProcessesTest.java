package org.vermilion.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vermilion.label.Compartment;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;
import org.vermilion.testing.TestDatabase;

class ProcessesTest {

    private static final PersonId LIU = new PersonId("liuwei");
    private static final PersonId CHEN = new PersonId("chenjing");
    private static final Label SECRET = new Label(Level.SECRET, null, Set.of(new Compartment("HR"), new Compartment("AUDIT")));

    private final String work = UUID.randomUUID().toString();

    @ParameterizedTest
    @EnumSource
    void movesWorkStepByStepToItsEnd(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();

        String instance = processes.start("threeSteps", work, SECRET, Map.of("copies", 3));
        TaskView draft = only(processes);
        assertThat(draft).isEqualTo(new TaskView(draft.id(), "threeSteps", instance, work, "draft",
                Set.of(new Principal("person:liuwei")), draft.createdAt(), SECRET));
        assertThat(processes.task(draft.id())).contains(draft);
        processes.complete(draft.id(), LIU, Map.of());
        assertThat(processes.task(draft.id())).isEmpty();
        assertThat(only(processes).candidates())
                .containsExactlyInAnyOrder(new Principal("person:chenjing"), new Principal("post:DIVISION_HEAD@gzw.cqc"));
        processes.complete(only(processes).id(), CHEN, Map.of());
        assertThat(processes.isEnded(work)).isFalse();
        processes.complete(only(processes).id(), CHEN, Map.of());

        assertThat(processes.isEnded(work)).isTrue();
        assertThat(processes.openTasks(work)).isEmpty();
        assertThat(processes.path(work)).extracting(StepView::step).containsExactly("draft", "review", "signOff");
        assertThat(processes.path(work)).extracting(StepView::by).containsExactly(LIU, CHEN, CHEN);
        assertThat(processes.path(work)).extracting(StepView::state).containsOnly(StepView.State.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void keepsVariablesOfTheFourKindsWhileItRunsAndAfter(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();
        Map<String, Object> given = Map.of("text", "汉".repeat(4000), "number", 7, "truth", true,
                "list", List.of("person:a", "引号\"逗号,"), "none", List.of());

        processes.start("threeSteps", work, Label.PUBLIC, given);
        assertThat(processes.variables(work)).isEqualTo(given);
        processes.setVariable(work, "number", 8);
        for (int i = 0; i < 3; i++) {
            processes.complete(only(processes).id(), LIU, Map.of("step" + i, "done"));
        }

        assertThat(processes.variables(work)).containsAllEntriesOf(Map.of("number", 8, "truth", true, "step2", "done",
                "list", given.get("list")));
        refuses(ProcessReason.PROCESS_ENDED, () -> processes.setVariable(work, "number", 9));
    }

    static List<Object> values() {
        return List.of(1L, 1.5, 'c', new Object(), Map.of(), List.of(1), "x".repeat(4001), new byte[0], Set.of("a"),
                List.of("x".repeat(4001)), java.util.Collections.nCopies(1001, "x"), "a\0b");
    }

    @ParameterizedTest
    @MethodSource("values")
    void refusesAVariableOfAnyOtherKind(Object value) {
        Processes processes = TestApplication.on(TestDatabase.H2).processes();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> processes.start("threeSteps", work, Label.PUBLIC, Map.of("value", value)));
        assertThat(processes.openTasks(work)).isEmpty();
        processes.start("threeSteps", work, Label.PUBLIC, Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> processes.setVariable(work, "value", value));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> processes.complete(only(processes).id(), LIU, Map.of("value", value)));
        assertThat(only(processes).step()).isEqualTo("draft");
    }

    @ParameterizedTest
    @EnumSource
    void startsWorkOnceAtATimeAndAgainAfterItsEnd(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();

        String first = processes.start("threeSteps", work, SECRET, Map.of());
        refuses(ProcessReason.PROCESS_RUNNING, () -> processes.start("branches", work, SECRET, Map.of()));
        processes.cancel(work, LIU);
        assertThat(processes.isEnded(work)).isTrue();
        assertThat(processes.openTasks(work)).isEmpty();
        String second = processes.start("threeSteps", work, Label.PUBLIC, Map.of());

        assertThat(second).isNotEqualTo(first);
        assertThat(only(processes).label()).isEqualTo(Label.PUBLIC);
        assertThat(processes.path(work)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void undoesTheTaskAndTheCallersRowsTogether(TestDatabase database) {
        TestApplication application = TestApplication.on(database);
        Processes processes = application.processes();
        processes.start("threeSteps", work, Label.PUBLIC, Map.of());
        String draft = only(processes).id();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() ->
                application.transaction().executeWithoutResult(status -> {
                    application.jdbc().sql("insert into process_compartment values (?, 'MINE')").param(work).update();
                    processes.complete(draft, LIU, Map.of("lost", true));
                    assertThat(only(processes).step()).isEqualTo("review");
                    throw new IllegalStateException("the caller changes its mind");
                }));

        assertThat(only(processes).id()).isEqualTo(draft);
        assertThat(processes.variables(work)).isEmpty();
        assertThat(application.jdbc().sql("select count(*) from process_compartment where business_key = ?")
                .param(work).query(Integer.class).single()).isZero();
        assertThat(application.jdbc().sql("select step from todo where business_key = ?")
                .param(work).query(String.class).list()).containsExactly("draft");
        assertThat(application.jdbc().sql("select count(*) from todo_done where business_key = ?")
                .param(work).query(Integer.class).single()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void withdrawsAllBranchesAndTheTokenThatWaitsInTheJoin(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();
        processes.start("branches", work, Label.PUBLIC, Map.of("kept", "yes"));
        complete(processes, "pre");
        complete(processes, "left");

        processes.withdraw(work, "pre", LIU);

        assertThat(steps(processes)).containsExactly("pre");
        assertThat(processes.path(work)).filteredOn(step -> step.state() == StepView.State.CANCELLED)
                .extracting(StepView::step).containsExactly("right");
        complete(processes, "pre");
        complete(processes, "left");
        assertThat(steps(processes)).containsExactly("right");
        complete(processes, "right");
        assertThat(steps(processes)).containsExactly("post");
        assertThat(processes.variables(work)).containsEntry("kept", "yes");
    }

    @ParameterizedTest
    @EnumSource
    void withdrawsFromAndToACountersigning(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();
        processes.start("countersign", work, Label.PUBLIC, Map.of("signers", List.of("person:a", "person:b", "person:c")));
        complete(processes, "draft");
        assertThat(steps(processes)).hasSize(3);
        complete(processes, "sign");

        processes.withdraw(work, "draft", LIU);
        assertThat(steps(processes)).containsExactly("draft");
        processes.withdraw(work, "sign", LIU);

        assertThat(steps(processes)).hasSize(3).containsOnly("sign");
        assertThat(processes.openTasks(work)).flatExtracting(TaskView::candidates).containsExactlyInAnyOrder(
                new Principal("person:a"), new Principal("person:b"), new Principal("person:c"));
    }

    @ParameterizedTest
    @EnumSource
    void withdrawsFromACalledProcess(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();
        processes.start("caller", work, SECRET, Map.of("copies", 3));

        assertThat(only(processes)).extracting(TaskView::process, TaskView::step, TaskView::label)
                .containsExactly("threeSteps", "draft", SECRET);
        complete(processes, "draft");
        assertThat(processes.path(work)).extracting(StepView::step).containsExactly("draft", "review");
        processes.withdraw(work, "after", LIU);

        assertThat(only(processes)).extracting(TaskView::process, TaskView::step).containsExactly("caller", "after");
        complete(processes, "after");
        assertThat(processes.isEnded(work)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void refusesToWithdrawToWhatIsNoStepOrFromWhereTheWorkIsNoLonger(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();
        processes.start("threeSteps", work, Label.PUBLIC, Map.of());
        Set<String> seen = Set.of(only(processes).id());
        complete(processes, "draft");

        refuses(ProcessReason.STEP_UNKNOWN, () -> processes.withdraw(work, "begun", LIU));
        refuses(ProcessReason.STEP_UNKNOWN, () -> processes.withdraw(work, "${1}", LIU));
        refuses(ProcessReason.TASK_GONE, () -> processes.withdraw(work, seen, "draft", LIU));
        assertThat(steps(processes)).containsExactly("review");
        processes.withdraw(work, Set.of(only(processes).id()), "draft", LIU);
        assertThat(steps(processes)).containsExactly("draft");
        processes.cancel(work, LIU);
        refuses(ProcessReason.PROCESS_ENDED, () -> processes.withdraw(work, "draft", LIU));
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsUnknown(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();

        refuses(ProcessReason.PROCESS_UNKNOWN, () -> processes.start("nothing", work, Label.PUBLIC, Map.of()));
        refuses(ProcessReason.PROCESS_ABSENT, () -> processes.isEnded(work));
        refuses(ProcessReason.PROCESS_ABSENT, () -> processes.variables(work));
        refuses(ProcessReason.TASK_GONE, () -> processes.complete("no-such-task", LIU, Map.of()));
        assertThat(processes.task("${1+1}")).isEmpty();
        assertThat(processes.openTasks("' or 1=1 --")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> processes.start("threeSteps", "' or 1=1 --", Label.PUBLIC, Map.of()));
    }

    @ParameterizedTest
    @EnumSource
    void doesNotMoveOnToAStepNobodyCouldHandle(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();
        processes.start("countersign", work, Label.PUBLIC, Map.of("signers", List.of("everybody")));
        String draft = only(processes).id();

        refuses(ProcessReason.NO_CANDIDATE, () -> processes.complete(draft, LIU, Map.of()));
        assertThat(only(processes).id()).isEqualTo(draft);
        refuses(ProcessReason.NO_CANDIDATE, () -> processes.complete(draft, LIU, Map.of("signers", List.of(""))));
        assertThat(only(processes).id()).isEqualTo(draft);
    }

    private void complete(Processes processes, String step) {
        TaskView task = processes.openTasks(work).stream().filter(open -> open.step().equals(step)).findFirst().orElseThrow();
        processes.complete(task.id(), LIU, Map.of());
    }

    private TaskView only(Processes processes) {
        assertThat(processes.openTasks(work)).hasSize(1);
        return processes.openTasks(work).get(0);
    }

    private List<String> steps(Processes processes) {
        return processes.openTasks(work).stream().map(TaskView::step).toList();
    }

    private static void refuses(ProcessReason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).extracting(Refusal::reason).isEqualTo(reason);
    }
}
