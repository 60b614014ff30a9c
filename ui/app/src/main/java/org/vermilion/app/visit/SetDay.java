package org.vermilion.app.visit;

import java.time.Duration;
import java.time.Instant;

/**
 * The day on which the story and the zones of tests begin, whatever day it is on the machine: what they show must not depend on
 * when they run. The working days around it are known for certain.
 */
public final class SetDay {

    /** A Monday morning in China, with more than twenty working days left in its year. */
    public static final Instant BEGIN = Instant.parse("2026-11-16T01:30:00Z");

    private static final Duration AHEAD = Duration.between(Instant.now(), BEGIN);

    private SetDay() {}

    /** How far the zones' clocks must be ahead of the machine's, behind it if negative; the same as long as the process lives. */
    public static Duration ahead() {
        return AHEAD;
    }
}
