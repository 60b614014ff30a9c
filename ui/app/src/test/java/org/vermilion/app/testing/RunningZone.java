package org.vermilion.app.testing;

import org.jspecify.annotations.Nullable;

/** The zone everything is tried on, once on each database: started at its first use and shared by all test classes. */
public enum RunningZone {
    H2, POSTGRESQL;

    private @Nullable TestZone started;
    private @Nullable RuntimeException failure;

    /** The zone, running; if it could not be started, that is said again and not tried again. */
    public synchronized TestZone zone() {
        if (failure != null) {
            throw failure;
        }
        if (started == null) {
            try {
                started = new TestZone(this == H2 ? null : new PostgresCluster());
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return started;
    }
}
