package org.vermilion.refusal;

/**
 * Why something was refused. Implemented by one enum a module; the codes are stable and part of the interface.
 */
public interface Reason {

    /** All there is to say. */
    Said said();

    /** The stable code, upper case with dashes, such as {@code FLOW-INNER-OUTER-DENY}. */
    default String code() {
        return said().code();
    }

    /** What sort of refusal it is. */
    default Kind kind() {
        return said().kind();
    }

    /** What was wrong and what to do, in Chinese; may hold {@code {0}}, {@code {1}} … for {@link Refusal#details()}. */
    default String zh() {
        return said().zh();
    }

    /** The same in English. */
    default String en() {
        return said().en();
    }

    /** A reason in its parts, as described above. */
    record Said(String code, Kind kind, String zh, String en) {}

    /** The sort of a refusal; decides the HTTP status. */
    enum Kind {
        /** The input is wrong in itself (400). */
        INVALID,
        /** Nobody is signed in, or no longer (401). */
        UNAUTHENTICATED,
        /** Known to exist, but not for this person (403). */
        FORBIDDEN,
        /** Absent, or not to be known: the two look the same (404). */
        ABSENT,
        /** Not in this state (409). */
        CONFLICT,
        /** Changed by somebody else meanwhile (412). */
        STALE,
        /** Too large (413). */
        TOO_LARGE,
        /** Understood, but against a rule (422). */
        AGAINST_RULE,
        /** The change needs to say what it is based on (428). */
        UNCONDITIONAL,
        /** Too often (429). */
        TOO_MANY,
        /** Not possible just now; the same again later may go through (503). */
        UNAVAILABLE
    }
}
