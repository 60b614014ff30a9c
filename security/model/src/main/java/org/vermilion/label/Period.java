package org.vermilion.label;

/**
 * How long a state secret is kept (保密期限), counted from the day of issue.
 *
 * <p>Periods of a year or more are said in years, shorter ones in months (定密管理规定).
 *
 * @param months 1 to 360; from 12 upward a multiple of 12
 */
public record Period(int months) implements Comparable<Period> {

    public Period {
        if (months < 1 || months > 360 || (months > 12 && months % 12 != 0)) {
            throw new IllegalArgumentException("a period is 1 to 11 months or 1 to 30 whole years");
        }
    }

    public static Period ofYears(int years) {
        return new Period(years * 12);
    }

    /**
     * The longest period a level may have: 10, 20 and 30 years (保守国家秘密法 art. 20).
     *
     * @throws IllegalArgumentException if the level is no state secret
     */
    public static Period longestOf(Level level) {
        return switch (level) {
            case CONFIDENTIAL -> ofYears(10);
            case SECRET -> ofYears(20);
            case TOP_SECRET -> ofYears(30);
            default -> throw new IllegalArgumentException("only state secrets have a period");
        };
    }

    /** The period as printed after the ★, such as {@code 20年} or {@code 6个月}. */
    public String chinese() {
        return months % 12 == 0 ? months / 12 + "年" : months + "个月";
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(months, other.months);
    }
}
