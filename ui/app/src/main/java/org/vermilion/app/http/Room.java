package org.vermilion.app.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.vermilion.refusal.Refusal;

/**
 * The part of the heap that long bodies may take while they are answered, all together. Short ones need none: they are
 * bounded by the number of requests at once. Safe for use by many threads.
 */
final class Room {

    /** What parsing, keeping and answering takes for each byte of a body: its text, its tree, what is made of it. */
    private static final int TIMES = 12;
    /** A file is read in pieces. */
    private static final int FOR_A_FILE = 512 << 10;
    private static final int UNIT = 1 << 10;
    private static final long AT_REST = 256L << 20;
    private static final long LEAST = 24L << 20;

    private final int whole;
    private final long patience;
    private final Semaphore free;

    /**
     * @param bytes how much it is
     * @param patience how long a request waits for its part, in milliseconds
     */
    Room(long bytes, long patience) {
        this.whole = (int) Math.min(Integer.MAX_VALUE, Math.max(1, bytes / UNIT));
        this.patience = patience;
        this.free = new Semaphore(whole, true);
    }

    /** Half of what the heap has beyond what a zone at rest needs, which is mostly its fonts; and five seconds. */
    static Room ofThisProcess() {
        return new Room(Math.max(LEAST, (Runtime.getRuntime().maxMemory() - AT_REST) / 2), 5_000);
    }

    /**
     * Takes what a body needs; one that needs more than there is takes all.
     *
     * @return how much was taken, to be given back
     * @throws Refusal {@link RequestReason#CROWDED} if it does not become free
     */
    int take(Received body) {
        if (body.file() == null && body.length() <= Intake.IN_MEMORY) {
            return 0;
        }
        return take(body.length() * TIMES);
    }

    /** The same for a body that its endpoint takes as a file. */
    int takeForFile() {
        return take(FOR_A_FILE);
    }

    void giveBack(int taken) {
        free.release(taken);
    }

    private int take(long bytes) {
        int units = (int) Math.min(whole, Math.max(1, bytes / UNIT));
        try {
            if (!free.tryAcquire(units, patience, TimeUnit.MILLISECONDS)) {
                throw new Refusal(RequestReason.CROWDED);
            }
            return units;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(RequestReason.CROWDED);
        }
    }
}
