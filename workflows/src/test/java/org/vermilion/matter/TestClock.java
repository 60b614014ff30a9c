package org.vermilion.matter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands where it is told to; ticks a little with each look, so that what follows is later. */
final class TestClock extends Clock {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Instant now = LocalDate.of(2026, 3, 2).atTime(9, 0).atZone(CHINA).toInstant();

    /** Nine o'clock on that day. */
    synchronized void goTo(String day) {
        now = LocalDate.parse(day).atTime(9, 0).atZone(CHINA).toInstant();
    }

    @Override
    public synchronized Instant instant() {
        now = now.plusMillis(1);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
