package org.vermilion.app.visit;

import java.time.Duration;

/**
 * How long somebody waits for something, by the machine's own ticking and no calendar: a clock that is set, forward or back,
 * neither cuts a wait short nor draws it out.
 */
public final class Patience {

    private final long begin = System.nanoTime();
    private final long length;

    private Patience(Duration length) {
        this.length = length.toNanos();
    }

    /** A wait that begins now. */
    public static Patience of(Duration length) {
        return new Patience(length);
    }

    /** Whether it has come to its end. */
    public boolean over() {
        return System.nanoTime() - begin >= length;
    }

    /** How long it has lasted by now, whether it is over or not. */
    public Duration lasted() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
