package org.vermilion.identity;

/** What a directory says to an account and a password. */
public enum BindResult {
    /** The password is the account's. */
    OK,
    /** It is not, or the account may not sign in. */
    WRONG,
    /** There is no such account, or more than one; outside this module the same as {@link #WRONG}. */
    UNKNOWN,
    /** The directory did not answer, so that nothing is known about the password. */
    UNAVAILABLE
}
