package org.vermilion.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets batches of documents walk and adds up what they took. All documents of a batch take a step before any takes the
 * next, in {@link #THREADS} threads: so what up to a step was spent is known exactly, and nobody waits for the engine's
 * job after the countersigning, which runs beside the others' steps.
 */
final class Batches {

    static final int THREADS = 2;
    private static final String SUBMIT = "submit";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Walk walk;
    private final Clock clock;
    private final Map<String, List<Long>> nanosOf = new LinkedHashMap<>();
    private int documents;
    private Clock.Spent approval = Clock.Spent.NOTHING;
    private Clock.Spent whole = Clock.Spent.NOTHING;

    Batches(Walk walk, Clock clock) {
        this.walk = walk;
        this.clock = clock;
    }

    Walk walk() {
        return walk;
    }

    int documents() {
        return documents;
    }

    /** What was spent up to the number. */
    Clock.Spent approval() {
        return approval;
    }

    /** What was spent up to the release and on what it left behind. */
    Clock.Spent whole() {
        return whole;
    }

    /** Milliseconds of each step at this part of its documents, the submission first. */
    Map<String, Double> quantiles(double part) {
        Map<String, Double> quantiles = new LinkedHashMap<>();
        nanosOf.forEach((step, nanos) -> {
            List<Long> sorted = new ArrayList<>(nanos);
            Collections.sort(sorted);
            quantiles.put(step, sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size()))) / 1e6);
        });
        return quantiles;
    }

    /** Lets one more batch walk. */
    void walk(int count) {
        List<String> prepared = walk.prepare(count);
        List<String> works = Collections.synchronizedList(new ArrayList<>());
        Clock.Reading start = clock.read();
        each(SUBMIT, prepared, one -> works.add(walk.submit(one)));
        Step.approval().forEach(step -> take(step, works));
        approval = approval.plus(clock.since(start));
        Arrays.stream(Step.values()).filter(step -> !Step.approval().contains(step)).forEach(step -> take(step, works));
        walk.settle();
        whole = whole.plus(clock.since(start));
        documents += count;
    }

    private void take(Step step, List<String> works) {
        each(step.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), List.copyOf(works), work -> {
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (!walk.take(step, work)) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException(step + " did not come");
                }
                Thread.sleep(2);
            }
        });
    }

    private interface Act {

        void on(String one) throws InterruptedException;
    }

    private void each(String step, List<String> all, Act act) {
        ConcurrentLinkedQueue<String> waiting = new ConcurrentLinkedQueue<>(all);
        List<Long> nanos = Collections.synchronizedList(nanosOf.computeIfAbsent(step, s -> new ArrayList<>()));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                ends.add(threads.submit(() -> {
                    for (String one = waiting.poll(); one != null; one = waiting.poll()) {
                        long start = System.nanoTime();
                        act.on(one);
                        nanos.add(System.nanoTime() - start);
                    }
                    return null;
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(walk.name() + ": " + step, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
