package org.vermilion.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.label.Label;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;
import org.vermilion.testing.TestDatabase;

/** What is told before a task is completed is what happens when it is. */
class NextStepTest {

    private static final PersonId LIU = new PersonId("liuwei");

    private final String work = UUID.randomUUID().toString();

    @ParameterizedTest
    @EnumSource
    void tellsWhereWorkGoesAndToWhomUntilItEnds(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();
        processes.start("threeSteps", work, Label.PUBLIC, Map.of());

        for (int step = 0; step < 3; step++) {
            TaskView task = processes.openTasks(work).get(0);
            NextStep told = processes.next(task.id(), Map.of()).orElse(null);
            processes.complete(task.id(), LIU, Map.of());

            if (told == null) {
                assertThat(processes.isEnded(work)).isTrue();
            } else {
                TaskView came = processes.openTasks(work).get(0);
                assertThat(told).isEqualTo(new NextStep(came.step(), came.candidates()));
            }
        }
        assertThat(processes.isEnded(work)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void namesEverybodyAStepWouldBeOfferedToAtOnce(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();
        processes.start("countersign", work, Label.PUBLIC, Map.of("signers", List.of("person:chenjing", "person:wanglei")));

        assertThat(processes.next(processes.openTasks(work).get(0).id(), Map.of())).contains(
                new NextStep("sign", Set.of(new Principal("person:chenjing"), new Principal("person:wanglei"))));
    }

    @ParameterizedTest
    @EnumSource
    void guessesNothingTheModelDecidesByACountOrAtAFork(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();
        processes.start("countersign", work, Label.PUBLIC, Map.of("signers", List.of("person:chenjing", "person:wanglei")));
        processes.complete(processes.openTasks(work).get(0).id(), LIU, Map.of());
        processes.start("branches", "fork-" + work, Label.PUBLIC, Map.of());

        assertThatIllegalStateException().isThrownBy(() -> processes.next(processes.openTasks(work).get(0).id(), Map.of()));
        assertThatIllegalStateException()
                .isThrownBy(() -> processes.next(processes.openTasks("fork-" + work).get(0).id(), Map.of()));
    }

    @ParameterizedTest
    @EnumSource
    void tellsNothingOfATaskThatIsNotThere(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> processes.next("no-such-task", Map.of()))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(ProcessReason.TASK_GONE));
    }

    @ParameterizedTest
    @EnumSource
    void givesTheModelAsItIsDeployedAndNoOther(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();

        assertThat(processes.model("threeSteps")).hasValueSatisfying(bpmn ->
                assertThat(new String(bpmn, java.nio.charset.StandardCharsets.UTF_8)).contains("<process id=\"threeSteps\""));
        assertThat(processes.model("nothing")).isEmpty();
    }
}
