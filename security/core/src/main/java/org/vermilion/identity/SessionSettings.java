package org.vermilion.identity;

import java.time.Duration;

/**
 * How long a session lasts.
 *
 * @param idle without a request; more than a minute
 * @param longest whatever happens; not less than {@code idle}
 */
public record SessionSettings(Duration idle, Duration longest) {

    public SessionSettings {
        if (idle.compareTo(Duration.ofMinutes(1)) <= 0 || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException("a session idles for more than a minute and lasts at least as long");
        }
    }

    /** 30 minutes idle (GB/T 22239-2019, 8.1.4.1 b: sign-out after inactivity), 12 hours in all. */
    public static SessionSettings usual() {
        return new SessionSettings(Duration.ofMinutes(30), Duration.ofHours(12));
    }
}
