package org.vermilion.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vermilion.label.Label;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.testing.TestDatabase;

/** What happens when people act at the same moment. The outcomes are counted over many rounds: one shows nothing. */
class ProcessRacesTest {

    private static final PersonId LIU = new PersonId("liuwei");

    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        people.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void letsEightCountersignersCompleteAtOnceAndJoinsThemOnce(TestDatabase database) throws Exception {
        Processes processes = TestApplication.on(database).processes();
        List<String> signers = IntStream.range(0, 8).mapToObj(i -> "person:signer" + i).toList();

        for (int round = 0; round < 10; round++) {
            String work = UUID.randomUUID().toString();
            processes.start("countersign", work, Label.PUBLIC, Map.of("signers", signers));
            processes.complete(processes.openTasks(work).get(0).id(), LIU, Map.of());
            List<TaskView> open = processes.openTasks(work);
            assertThat(open).hasSize(8);

            List<Optional<Refusal>> outcomes = atOnce(open.stream().<Runnable>map(task ->
                    () -> processes.complete(task.id(), LIU, Map.of())).toList());

            assertThat(outcomes).as("round " + round).containsOnly(Optional.empty());
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !processes.openTasks(work).isEmpty());
            assertThat(processes.openTasks(work)).extracting(TaskView::step).containsExactly("signOff");
            Thread.sleep(50); // a second join would have to come by now
            assertThat(processes.path(work)).extracting(StepView::step).filteredOn("signOff"::equals).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsExactlyOneOfTwoCompleteATask(TestDatabase database) throws Exception {
        TestApplication application = TestApplication.on(database);
        Processes processes = application.processes();

        for (int round = 0; round < 100; round++) {
            String work = UUID.randomUUID().toString();
            processes.start("threeSteps", work, Label.PUBLIC, Map.of());
            String task = processes.openTasks(work).get(0).id();

            List<Optional<Refusal>> outcomes = atOnce(List.of(
                    () -> processes.complete(task, new PersonId("one"), Map.of("winner", "one")),
                    () -> processes.complete(task, new PersonId("two"), Map.of("winner", "two"))));

            String winner = outcomes.get(0).isEmpty() ? "one" : "two";
            assertThat(outcomes).as("round " + round).filteredOn(Optional::isEmpty).hasSize(1);
            assertThat(outcomes).filteredOn(Optional::isPresent).extracting(refused -> refused.get().reason())
                    .containsExactly(ProcessReason.TASK_GONE);
            assertThat(processes.openTasks(work)).extracting(TaskView::step).containsExactly("review");
            assertThat(processes.variables(work)).isEqualTo(Map.of("winner", winner));
            assertThat(application.jdbc().sql("select person from todo_done where task_id = ?").param(task)
                    .query(String.class).list()).containsExactly(winner);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesExactlyOneTokenWhenAWithdrawalMeetsACompletion(TestDatabase database) throws Exception {
        TestApplication application = TestApplication.on(database);
        Processes processes = application.processes();
        int withdrawn = 0;
        int completed = 0;

        for (int round = 0; round < 150; round++) {
            String work = UUID.randomUUID().toString();
            processes.start("threeSteps", work, Label.PUBLIC, Map.of());
            processes.complete(processes.openTasks(work).get(0).id(), LIU, Map.of());
            String review = processes.openTasks(work).get(0).id();
            int delay = round % 5;

            List<Optional<Refusal>> outcomes = atOnce(List.of(
                    () -> processes.complete(review, LIU, Map.of()),
                    () -> {
                        pause(delay);
                        processes.withdraw(work, Set.of(review), "draft", LIU);
                    }));

            List<String> steps = processes.openTasks(work).stream().map(TaskView::step).toList();
            assertThat(outcomes).as("round " + round).filteredOn(Optional::isEmpty).hasSize(1);
            assertThat(outcomes).filteredOn(Optional::isPresent).extracting(refused -> refused.get().reason())
                    .containsExactly(ProcessReason.TASK_GONE);
            assertThat(steps).as("round " + round).containsExactly(outcomes.get(0).isEmpty() ? "signOff" : "draft");
            assertThat(application.jdbc().sql("select step from todo where business_key = ?").param(work)
                    .query(String.class).list()).isEqualTo(steps);
            withdrawn += outcomes.get(1).isEmpty() ? 1 : 0;
            completed += outcomes.get(0).isEmpty() ? 1 : 0;
        }

        assertThat(withdrawn).as("rounds the withdrawal won").isPositive();
        assertThat(completed).as("rounds the completion won").isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void leavesExactlyOneTokenWhenBranchesAndJoinsAreWithdrawnInARace(TestDatabase database) throws Exception {
        TestApplication application = TestApplication.on(database);
        Processes processes = application.processes();

        for (int round = 0; round < 60; round++) {
            String work = UUID.randomUUID().toString();
            processes.start("branches", work, Label.PUBLIC, Map.of());
            processes.complete(processes.openTasks(work).get(0).id(), LIU, Map.of());
            List<String> branches = processes.openTasks(work).stream().map(TaskView::id).toList();
            int delay = ThreadLocalRandom.current().nextInt(5);

            List<Optional<Refusal>> outcomes = atOnce(List.of(
                    () -> processes.complete(branches.get(0), LIU, Map.of()),
                    () -> processes.complete(branches.get(1), LIU, Map.of()),
                    () -> {
                        pause(delay);
                        processes.withdraw(work, "pre", LIU);
                    }));

            List<String> steps = processes.openTasks(work).stream().map(TaskView::step).sorted().toList();
            assertThat(steps).as("round " + round + ": " + outcomes)
                    .isIn(List.of("pre"), List.of("left"), List.of("right"), List.of("left", "right"), List.of("post"));
            if (outcomes.get(2).isEmpty()) {
                assertThat(steps).containsExactly("pre");
            }
            assertThat(application.jdbc().sql("select step from todo where business_key = ? order by step").param(work)
                    .query(String.class).list()).isEqualTo(steps);
        }
    }

    @ParameterizedTest
    @EnumSource
    void startsWorkOnceWhenTwoStartItAtOnce(TestDatabase database) throws Exception {
        Processes processes = TestApplication.on(database).processes();

        for (int round = 0; round < 30; round++) {
            String work = UUID.randomUUID().toString();
            if (round % 2 == 1) { // half of the rounds start again what has ended
                processes.start("threeSteps", work, Label.PUBLIC, Map.of());
                processes.cancel(work, LIU);
            }

            List<Optional<Refusal>> outcomes = atOnce(List.of(
                    () -> processes.start("threeSteps", work, Label.PUBLIC, Map.of()),
                    () -> processes.start("branches", work, Label.PUBLIC, Map.of())));

            assertThat(outcomes).as("round " + round).filteredOn(Optional::isPresent).extracting(refused -> refused.get().reason())
                    .containsExactly(ProcessReason.PROCESS_RUNNING);
            assertThat(processes.openTasks(work)).hasSize(1);
        }
    }

    /** Lets all begin at the same moment; gives back what each was refused with. */
    private List<Optional<Refusal>> atOnce(List<Runnable> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        List<Callable<Optional<Refusal>>> calls = acts.stream().<Callable<Optional<Refusal>>>map(act -> () -> {
            start.await();
            try {
                act.run();
                return Optional.empty();
            } catch (Refusal refusal) {
                return Optional.of(refusal);
            }
        }).toList();
        List<Optional<Refusal>> outcomes = new ArrayList<>();
        for (Future<Optional<Refusal>> call : people.invokeAll(calls)) {
            outcomes.add(call.get());
        }
        return outcomes;
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
