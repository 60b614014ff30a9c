package org.vermilion.deadline;

import org.jspecify.annotations.Nullable;

/**
 * How a piece of work stands against the day it is due by.
 *
 * @param daysLeft working days left, 0 on the due day, negative when overdue; null where no time runs, where it stands
 *     still, or where a year between has no calendar
 * @param lamp null where no time runs or nothing can be said
 */
public record Standing(@Nullable Integer daysLeft, @Nullable Lamp lamp) {}
