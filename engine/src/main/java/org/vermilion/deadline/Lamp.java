package org.vermilion.deadline;

/** How a case stands, at a glance. */
public enum Lamp {
    /** Enough time. */
    GREEN,
    /** Time is running out (预警). */
    YELLOW,
    /** Overdue (超期). */
    RED,
    /** The clock is paused (挂起). */
    PAUSED,
    /** Closed (办结). */
    DONE
}
