package org.vermilion.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.process.TaskView;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.testing.TestDatabase;

/** Many at once, on each database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CaseRacesTest {

    @Parameter
    TestDatabase database;

    @Test
    void oneOfTwoDecisionsCounts() throws Exception {
        CaseFixture zone = CaseFixture.on(database);
        Case c = zone.filed("2026-03-02");
        zone.act("gaoyuan", c, "pass");
        zone.act("gaoyuan", c, "pass");

        Subject decider = zone.subject("sunjianguo");
        TaskView seen = zone.task(c);
        List<Case> done = atOnce(2, n -> zone.bean(TransactionTemplate.class).execute(status -> {
            zone.bean(MatterSteps.class).handle(decider, seen, new StepAct(n == 0 ? "pass" : "reject", "理由", Map.of()));
            return zone.now(c);
        }));

        assertThat(done).hasSize(1);
        assertThat(zone.cases().opinions(zone.subject("gaoyuan"), c.number())).hasSize(4)
                .last().returns(zone.now(c).decision() == Case.Decision.PASS ? "pass" : "reject", o -> o.outcome());
        assertThat(zone.task(c).step()).isEqualTo("sealResult");
    }

    @Test
    void numbersAreTakenOnceAndWithoutGaps() throws Exception {
        CaseFixture zone = CaseFixture.on(database);
        int first = number(zone.filed("2026-03-02"));

        List<Case> done = atOnce(8, n -> zone.cases().submit(zone.subject("wuqian"), "organisation-filing", CaseFixture.SLIP, List.of()));

        assertThat(done).isNotEmpty();
        assertThat(done.stream().map(CaseRacesTest::number).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(first + 1, first + done.size()).boxed().toList());
    }

    private static int number(Case c) {
        return Integer.parseInt(c.number().substring(c.number().length() - 4));
    }

    /** What those brought that got through; the others were refused and changed nothing. */
    private static List<Case> atOnce(int many, Function<Integer, Case> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        CountDownLatch together = new CountDownLatch(many);
        try {
            List<Future<Optional<Case>>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int n = i;
                Callable<Optional<Case>> one = () -> {
                    together.countDown();
                    together.await();
                    try {
                        return Optional.of(act.apply(n));
                    } catch (Refusal | ConcurrencyFailureException lost) {
                        return Optional.empty();
                    }
                };
                running.add(threads.submit(one));
            }
            List<Case> done = new ArrayList<>();
            for (Future<Optional<Case>> each : running) {
                each.get().ifPresent(done::add);
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
