package org.vermilion.issuing;

/** What is granted to an organ. */
public enum GrantKind {
    /** A further name to issue and to sign under, such as that of a leading group; it may have a seal. */
    NAME,
    /** A further prefix (机关代字) of document numbers. */
    PREFIX,
    /** Numbers that documents were given before they came here and bring along: one prefix and year, from a first to a last. */
    NUMBERS
}
