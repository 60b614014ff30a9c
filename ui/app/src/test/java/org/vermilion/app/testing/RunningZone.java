package org.vermilion.app.testing;

/** The zone everything is tried on, once on each database: started at its first use and shared by all test classes. */
public enum RunningZone {
    H2, POSTGRESQL;

    private volatile TestZone started;

    /** The zone, running. */
    public TestZone zone() {
        synchronized (this) {
            if (started == null) {
                started = new TestZone(this == H2 ? null : new PostgresCluster());
            }
            return started;
        }
    }
}
