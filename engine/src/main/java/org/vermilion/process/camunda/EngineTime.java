package org.vermilion.process.camunda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Keeps the engine's time that of the zone, so that a task arrives when the zone's clock says so. The two differ in a demo
 * alone, whose clock can be moved. The engine's clock is one for the whole process, as a zone is one process.
 */
final class EngineTime extends CommandInterceptor {

    private static final Duration SAME = Duration.ofSeconds(1);

    private final Clock clock;
    private volatile Duration ahead = Duration.ZERO;

    EngineTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public <T> T execute(Command<T> command) {
        Duration now = Duration.between(Instant.now(), clock.instant());
        if (now.minus(ahead).abs().compareTo(SAME) > 0) {
            ClockUtil.offset(now.toMillis());
            ahead = now;
        }
        return next.execute(command);
    }
}
