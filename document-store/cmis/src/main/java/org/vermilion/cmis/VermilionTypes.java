package org.vermilion.cmis;

/** Ids of our secondary types and their properties, the same in every repository that is used with Vermilion. */
public final class VermilionTypes {

    /** The secondary type of whatever carries a label. */
    public static final String LABELLED = "vermilion:labelled";
    /** The level's rank, an integer of 0 to 5. */
    public static final String LEVEL = "vermilion:level";
    /** The digest the content had when it was handed over: {@code sha256:} and 64 hexadecimal digits. */
    public static final String DIGEST = "vermilion:digest";
    /** The identifier of what the content belongs to. */
    public static final String SUBJECT = "vermilion:subject";

    /** The secondary type of a version that is kept as it is. */
    public static final String FROZEN = "vermilion:frozen";
    /** Whether the version must not change or go; once true it stays so. */
    public static final String IMMUTABLE = "vermilion:immutable";

    private VermilionTypes() {
    }
}
