package org.vermilion.deadline;

import java.time.LocalDate;

/** Something that happened to the clock of a case; kept by the case, never changed. */
public sealed interface ClockEvent {

    /** The day it happened. */
    LocalDate on();

    /** The clock starts; this day itself does not count. */
    record Started(LocalDate on) implements ClockEvent {
    }

    /**
     * The clock is paused (挂起).
     *
     * @param on the first day that does not count
     * @param reason the code of the procedure that pauses it, such as {@code EXPERT-REVIEW}; not blank
     */
    record Paused(LocalDate on, String reason) implements ClockEvent {
        public Paused {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a pause needs its reason");
            }
        }
    }

    /**
     * The clock runs again.
     *
     * @param on the first day that counts again
     */
    record Resumed(LocalDate on) implements ClockEvent {
    }

    /**
     * The time was extended (延期).
     *
     * @param on the day it was granted
     * @param days working days added, 1 or more
     */
    record Extended(LocalDate on, int days) implements ClockEvent {
        public Extended {
            if (days < 1) {
                throw new IllegalArgumentException("an extension is 1 day or more");
            }
        }
    }

    /** The case is closed (办结) and the clock stands still for good. */
    record Stopped(LocalDate on) implements ClockEvent {
    }
}
