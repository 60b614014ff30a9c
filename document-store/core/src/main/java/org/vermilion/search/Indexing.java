package org.vermilion.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.vermilion.access.NoAccessCheck;

/**
 * Keeps the index current: works off the outbox in one thread of its own, woken by each commit and every few seconds,
 * and makes the index anew when it is empty but should not be.
 *
 * <p>A note is deleted only after the index has its entry durably. An entry that cannot be read keeps its note, is found
 * by what its rows tell meanwhile, and does not hold up others. One process at a time may do this for an index. Safe for use by many
 * threads.
 */
@NoAccessCheck(reason = "works for the program itself; who searches is asked at the index by a scope")
@Component
public class Indexing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration TICK = Duration.ofMillis(50);

    private final SearchOutbox outbox;
    private final OutboxDrain drain;
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean rebuilding;
    private volatile boolean drainedOnce;
    private volatile int unreadable;
    private volatile @Nullable Thread thread;

    /** @throws IllegalStateException if two sources have the same kind */
    public Indexing(SearchIndex index, SearchOutbox outbox, List<SearchSource> sources) {
        this.outbox = outbox;
        this.drain = new OutboxDrain(index, outbox, sources);
    }

    /**
     * How far the index is behind.
     *
     * @param rows how many notes wait
     * @param oldest when the oldest of them was noted; null if none waits
     * @param rebuilding whether the index is being made anew
     * @param unreadable how many things could not be read whole when they were last tried
     */
    public record Lag(long rows, @Nullable Instant oldest, boolean rebuilding, int unreadable) {}

    /** How many things could not be read whole when they were last tried; asks nobody. */
    public int unreadable() {
        return unreadable;
    }

    /** How far the index is behind just now. */
    public Lag lag() {
        return new Lag(outbox.size(), outbox.oldest(), rebuilding, unreadable);
    }

    /**
     * Waits until the index is whole and nothing waits to be indexed.
     *
     * @return false if that was not so when the time was over
     */
    public boolean awaitDrained(Duration atMost) {
        Instant end = Instant.now().plus(atMost);
        outbox.wake();
        while (!drainedOnce || rebuilding || outbox.size() > 0) {
            if (!Instant.now().isBefore(end) || !sleep(TICK)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes the index anew from the sources, all at once: searches see the old one until the new one is whole, and a
     * crash or failure leaves the old one. Notes wait meanwhile.
     *
     * @throws RuntimeException whatever a source or the index throws
     */
    public void rebuild() {
        working.lock();
        rebuilding = true;
        try {
            long started = System.nanoTime();
            long entries = drain.rebuild();
            LOG.info("the search index was made anew: {} entries in {} ms", entries,
                    (System.nanoTime() - started) / 1_000_000);
        } finally {
            rebuilding = false;
            working.unlock();
        }
    }

    /**
     * Works off what waits, and first makes an index anew that is empty but should not be.
     *
     * @return how many notes remain because their entry could not be read
     * @throws RuntimeException if the database or the index failed; all notes not yet done remain
     */
    int drain() {
        working.lock();
        try {
            if (drain.needsRebuild()) {
                rebuild();
            }
            int remaining = drain.drain();
            unreadable = remaining;
            drainedOnce = true;
            return remaining;
        } finally {
            working.unlock();
        }
    }

    @Override
    public synchronized void start() {
        Thread worker = new Thread(this::run, "search-indexing");
        worker.setDaemon(true);
        thread = worker;
        worker.start();
    }

    /** Ends the thread; never interrupts it, for that would close the index under it. */
    @Override
    public synchronized void stop() {
        Thread worker = thread;
        thread = null;
        if (worker != null) {
            outbox.wake();
            try {
                worker.join(LONGEST_PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        Duration pause = LOOK_AGAIN;
        while (isMine()) {
            try {
                int remaining = drain();
                pause = remaining == 0 ? LOOK_AGAIN : longer(pause);
                outbox.awaitCommit(pause);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) { // whatever it was, the notes are still there
                pause = longer(pause);
                LOG.error("indexing failed and is tried again in {} s: {}", pause.toSeconds(), causes(e));
                pause(pause);
            }
        }
    }

    private boolean isMine() {
        return thread == Thread.currentThread();
    }

    private void pause(Duration length) {
        Instant end = Instant.now().plus(length);
        boolean undisturbed = true;
        while (undisturbed && isMine() && Instant.now().isBefore(end)) {
            undisturbed = sleep(TICK);
        }
    }

    private static boolean sleep(Duration length) {
        try {
            Thread.sleep(length.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** The classes alone: the message of a database may quote what was written. */
    private static String causes(Throwable e) {
        String name = e.getClass().getName();
        return e.getCause() == null ? name : name + " < " + causes(e.getCause());
    }
}
