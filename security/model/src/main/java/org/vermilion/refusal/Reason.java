package org.vermilion.refusal;

/**
 * Why something was refused. Implemented by one enum a module; the codes are stable and part of the interface.
 */
public interface Reason {

    /** The stable code, upper case with dashes, such as {@code FLOW-INNER-OUTER-DENY}. */
    String code();

    /** What sort of refusal it is. */
    Kind kind();

    /** What was wrong and what to do, in Chinese; may hold {@code {0}}, {@code {1}} … for {@link Refusal#details()}. */
    String zh();

    /** The same in English. */
    String en();

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
