package org.vermilion.task;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How pressing a piece of work is, as a number its tasks are listed by: urgent work first (特急, then 加急), then by the
 * day it is due. So the overdue stands before what has time, and it stands so without being reckoned anew each day; what
 * has no day, or whose clock stands still, comes last.
 */
public final class Press {

    private static final int STEP = 100_000_000;
    private static final int LAST_DAY = STEP - 1;

    private Press() {}

    /**
     * 0 to 299 999 999, the higher the more pressing. V493 of the engine reckons the same in SQL.
     *
     * @param due null where no time runs
     */
    public static int of(@Nullable String urgency, @Nullable LocalDate due) {
        int rank = urgency == null ? 0 : switch (urgency) {
            case "特急" -> 2;
            case "加急" -> 1;
            default -> 0;
        };
        int day = due == null ? LAST_DAY : due.getYear() * 10_000 + due.getMonthValue() * 100 + due.getDayOfMonth();
        return rank * STEP + LAST_DAY - Math.min(Math.max(day, 0), LAST_DAY);
    }
}
