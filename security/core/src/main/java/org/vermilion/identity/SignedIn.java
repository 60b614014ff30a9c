package org.vermilion.identity;

import org.vermilion.subject.Subject;

/**
 * A sign-in that went through.
 *
 * @param token what the person's browser shows with each request: 43 characters of base64url; handed out this once, to be
 *     put in no log and no address
 * @param subject who signed in
 */
public record SignedIn(String token, Subject subject) {

    /** Without the token. */
    @Override
    public String toString() {
        return "SignedIn[" + subject.person() + "]";
    }
}
