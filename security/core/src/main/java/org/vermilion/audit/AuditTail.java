package org.vermilion.audit;

import java.util.List;

import org.springframework.stereotype.Component;

import org.vermilion.access.NoAccessCheck;

/**
 * The end of the chain, for whoever follows what happens, in this process or another: as the chain's lock is held until
 * a transaction ends, events appear in their order, and none appears behind one that was read. Safe for use by many
 * threads.
 */
@Component
@NoAccessCheck(reason = "tells only that something happened to a thing; who may know of it is asked before it is told on")
public class AuditTail {

    private final AuditLog log;

    AuditTail(AuditLog log) {
        this.log = log;
    }

    /**
     * That something happened; not what.
     *
     * @param actor who did it
     * @param done whether it was done, or refused
     */
    public record Happened(long seq, String actor, String objectType, String objectId, boolean done) {}

    /** The place of the last event; 0 if there is none. */
    public long last() {
        return log.head().seq();
    }

    /** The events after a place, in order, at most so many. */
    public List<Happened> after(long seq, int most) {
        return log.after(seq, most).stream().map(event -> new Happened(event.seq(), event.entry().actor(),
                event.entry().objectType(), event.entry().objectId(), event.entry().outcome().equals("done"))).toList();
    }

    /**
     * Has the watcher called after each commit of this process that appended, on the thread that committed: it must be
     * quick and throw nothing. What other processes append is found by looking.
     */
    public void watch(Runnable watcher) {
        log.watch(watcher);
    }
}
