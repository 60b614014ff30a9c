package org.vermilion.app.changes;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import org.vermilion.subject.Subject;

/**
 * One open page. What is offered waits in a short queue and is written by one thread at a time, so that a page that does
 * not read holds up no other; one that lets too much pile up is ended, and its browser begins anew. Safe for use by many
 * threads.
 */
final class ChangeStream {

    private static final int MOST_WAITING = 500;
    private static final Duration BETWEEN_BOXES = Duration.ofSeconds(1);

    private final String token;
    private final SseEmitter emitter;
    private final Executor writers;
    private final Set<Message> waiting = new LinkedHashSet<>();
    private volatile Subject subject;
    private boolean writing;
    private boolean ending;
    private boolean gone;
    private boolean boxes;
    private Instant boxesTold = Instant.MIN;

    ChangeStream(Subject subject, String token, SseEmitter emitter, Executor writers) {
        this.subject = subject;
        this.token = token;
        this.emitter = emitter;
        this.writers = writers;
    }

    /** What is written: a change of a thing, {@code boxes} (no identifier), or a sign of life (no kind either). */
    private record Message(@Nullable String kind, @Nullable String id) {

        static final Message BOXES = new Message("boxes", null);
        static final Message ALIVE = new Message(null, null);

        void writeTo(SseEmitter emitter) throws IOException {
            if (kind == null) {
                emitter.send(SseEmitter.event().comment(""));
            } else if (id == null) {
                emitter.send(SseEmitter.event().name(kind).data("{}", MediaType.TEXT_PLAIN));
            } else {
                emitter.send(SseEmitter.event().name("change").data(Map.of("kind", kind, "id", id),
                        MediaType.APPLICATION_JSON));
            }
        }
    }

    String token() {
        return token;
    }

    /** Who listens, as they were when last looked at. */
    Subject subject() {
        return subject;
    }

    void seen(Subject now) {
        subject = now;
    }

    void change(String kind, String id) {
        offer(new Message(kind, id));
    }

    /** The counts may have changed; told by {@link #flush}. */
    synchronized void boxes() {
        boxes = true;
    }

    /** Tells of the boxes, if there is anything to tell and the last time is a second ago. */
    void flush(Instant now) {
        synchronized (this) {
            if (!boxes || now.isBefore(boxesTold.plus(BETWEEN_BOXES))) {
                return;
            }
            boxes = false;
            boxesTold = now;
        }
        offer(Message.BOXES);
    }

    void alive() {
        offer(Message.ALIVE);
    }

    /** Ends it after what waits is written. */
    void end() {
        synchronized (this) {
            if (ending) {
                return;
            }
            ending = true;
        }
        write();
    }

    /** Whether whoever listened has left. */
    synchronized boolean gone() {
        return gone;
    }

    private void offer(Message message) {
        synchronized (this) {
            if (ending) {
                return;
            }
            waiting.add(message);
            if (waiting.size() > MOST_WAITING) {
                waiting.clear();
                ending = true;
            }
        }
        write();
    }

    private void write() {
        synchronized (this) {
            if (writing) {
                return;
            }
            writing = true;
        }
        try {
            writers.execute(this::drain);
        } catch (RejectedExecutionException stopping) {
            emitter.complete();
        }
    }

    private void drain() {
        try {
            for (Message next = next(); next != null; next = next()) {
                next.writeTo(emitter);
            }
        } catch (IOException | IllegalStateException clientGone) { // the server finds out by itself and ends the request
            synchronized (this) {
                ending = true;
                gone = true;
                waiting.clear();
            }
        }
    }

    /** What is written next; null when there is nothing, and then nobody writes any more. */
    private synchronized @Nullable Message next() {
        if (waiting.isEmpty()) {
            writing = false;
            if (ending) {
                emitter.complete();
            }
            return null;
        }
        Message next = waiting.iterator().next();
        waiting.remove(next);
        return next;
    }

    @Override
    public String toString() {
        return "ChangeStream[]"; // it holds a token
    }
}
