package org.vermilion.app.changes;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.identity.Sessions;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;

/**
 * The open pages, and the one thread that tells them what happened: at once after a commit of this process, and once a
 * second for what others did. A page's session is looked at every {@link #ALIVE_EVERY}, and at once when sessions of
 * its person end; it ends with it. Safe for use by many threads.
 */
@Component
@NoAccessCheck(reason = "the guard is asked about each thing before a page is told of it, see Telling")
public class LiveChanges implements SmartLifecycle {

    static final int MOST_OF_ONE = 20;
    static final int MOST = 2_000;
    static final Duration ALIVE_EVERY = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(LiveChanges.class);
    private static final int WRITERS = 32; // more than one person can hold up

    private final Telling telling;
    private final Sessions sessions;
    private final Map<SseEmitter, ChangeStream> streams = new ConcurrentHashMap<>();
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private ThreadPoolExecutor writers = writers();
    private Thread teller = new Thread();

    LiveChanges(Telling telling, Sessions sessions) {
        this.telling = telling;
        this.sessions = sessions;
        telling.watch(() -> wake.release());
    }

    /**
     * Opens a stream for a page.
     *
     * @param token the token of the page's session
     * @throws Refusal {@link ChangesReason#MANY_OF_ONE}, {@link ChangesReason#MANY}
     */
    public synchronized SseEmitter follow(Subject subject, String token) {
        if (!running || streams.size() >= MOST) {
            throw new Refusal(ChangesReason.MANY);
        }
        if (streams.values().stream().filter(s -> s.subject().person().equals(subject.person())).count() >= MOST_OF_ONE) {
            throw new Refusal(ChangesReason.MANY_OF_ONE, MOST_OF_ONE);
        }
        SseEmitter emitter = new SseEmitter(0L); // without a time of its own: the session's end is its end
        ChangeStream stream = new ChangeStream(subject, token, emitter, writers);
        emitter.onCompletion(() -> streams.remove(emitter));
        emitter.onTimeout(() -> streams.remove(emitter));
        emitter.onError(e -> streams.remove(emitter));
        streams.put(emitter, stream);
        stream.boxes(); // what happened before it listened
        wake.release();
        return emitter;
    }

    @Override
    public synchronized void start() {
        writers = writers();
        telling.begin();
        running = true;
        teller = new Thread(this::tell, "live-changes");
        teller.setDaemon(true);
        teller.start();
    }

    /** Ends all streams, so that the server, which stops next, need not wait for them. */
    @Override
    public synchronized void stop() {
        running = false;
        teller.interrupt();
        streams.values().forEach(ChangeStream::end);
        writers.shutdown();
        try {
            teller.join(TimeUnit.SECONDS.toMillis(2));
            if (!writers.awaitTermination(2, TimeUnit.SECONDS)) {
                writers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        streams.keySet().forEach(SseEmitter::complete);
        streams.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Begins last and stops first. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    private void tell() {
        long alive = System.nanoTime();
        while (running) {
            try {
                wake.tryAcquire(1, TimeUnit.SECONDS);
                wake.drainPermits();
                telling.tick(streams.values());
                if (System.nanoTime() - alive >= ALIVE_EVERY.toNanos()) {
                    alive = System.nanoTime();
                    streams.values().removeIf(ChangeStream::gone);
                    streams.values().forEach(this::stillThere);
                }
                Instant now = Instant.now();
                streams.values().forEach(stream -> stream.flush(now));
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) { // such as a database that does not answer; what was not told is told later
                LOG.warn("changes could not be told: {}", e.getClass().getName());
                pause();
            }
        }
    }

    private void stillThere(ChangeStream stream) {
        sessions.look(stream.token()).ifPresentOrElse(subject -> {
            stream.seen(subject);
            stream.alive();
        }, stream::end);
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadPoolExecutor writers() {
        ThreadPoolExecutor writers = new ThreadPoolExecutor(WRITERS, WRITERS, 30, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), work -> {
                    Thread thread = Executors.defaultThreadFactory().newThread(work);
                    thread.setName("live-changes-writer");
                    thread.setDaemon(true);
                    return thread;
                });
        writers.allowCoreThreadTimeOut(true);
        return writers;
    }
}
