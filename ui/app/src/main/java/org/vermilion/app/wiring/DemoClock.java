package org.vermilion.app.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** A demo's clock: the system's, ahead by what a file says, so that days can pass while somebody watches. */
final class DemoClock extends Clock {

    private static final Duration FRESH = Duration.ofMillis(200);

    private final Clock system;
    private final Path file;
    private volatile Reading reading = new Reading(Instant.MIN, Duration.ZERO);

    DemoClock(Clock system, Path file) {
        this.system = system;
        this.file = file;
    }

    private record Reading(Instant at, Duration ahead) {}

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(system.withZone(zone), file);
    }

    @Override
    public Instant instant() {
        Instant now = system.instant();
        if (reading.at().equals(Instant.MIN) || reading.at().plus(FRESH).isBefore(now)) {
            reading = new Reading(now, read());
        }
        return now.plus(reading.ahead());
    }

    private Duration read() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException | DateTimeParseException e) {
            return reading.ahead();
        }
    }
}
