package org.vermilion.label;

/**
 * How sensitive a thing is, from {@link #PUBLIC} upward; the declaration order is the order of the lattice.
 *
 * <p>{@link #CONFIDENTIAL}, {@link #SECRET} and {@link #TOP_SECRET} are the three statutory state-secret levels
 * (保守国家秘密法 art. 14); the lower three are not state secrets and never carry the ★ mark
 * (国家秘密定密管理规定: a thing that is no state secret must not carry its mark).
 */
public enum Level {
    PUBLIC("公开", "Public"),
    INTERNAL("内部", "Internal"),
    WORK_SECRET("工作秘密", "Work secret"),
    CONFIDENTIAL("秘密", "Confidential"),
    SECRET("机密", "Secret"),
    TOP_SECRET("绝密", "Top secret");

    private final String chinese;
    private final String english;

    Level(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The level's name as printed in Chinese; never empty. */
    public String chinese() {
        return chinese;
    }

    /** The level's name as said in English; never empty. */
    public String english() {
        return english;
    }

    /** The height in the lattice, 0 (PUBLIC) to 5 (TOP_SECRET); what an index or a column stores. */
    public int rank() {
        return ordinal();
    }

    /** Whether a holder or place of this level may hold what carries {@code other}. */
    public boolean dominates(Level other) {
        return compareTo(other) >= 0;
    }

    /** Whether this is one of the three statutory state-secret levels. */
    public boolean isStateSecret() {
        return dominates(CONFIDENTIAL);
    }

    /** The higher of two levels. */
    public Level join(Level other) {
        return dominates(other) ? this : other;
    }

    /**
     * The level of a rank.
     *
     * @throws IllegalArgumentException if {@code rank} is not 0 to 5
     */
    public static Level ofRank(int rank) {
        if (rank < 0 || rank >= values().length) {
            throw new IllegalArgumentException("no level has rank " + rank);
        }
        return values()[rank];
    }
}
