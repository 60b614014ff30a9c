package org.vermilion.task;

/**
 * How long a list is. Counting stops at {@link Counts#MOST}.
 *
 * @param count how many, at most {@link Counts#MOST}
 * @param more whether counting stopped there, so that there may be more
 */
public record Counted(int count, boolean more) {

    /** None. */
    public static final Counted NONE = new Counted(0, false);

    /** What counting to {@link Counts#MOST} at most has found. */
    public static Counted of(int count) {
        return new Counted(Math.min(count, Counts.MOST), count >= Counts.MOST);
    }

    /** Both lists together. */
    public Counted and(Counted other) {
        Counted sum = of(count + other.count);
        return new Counted(sum.count, sum.more || more || other.more);
    }
}
