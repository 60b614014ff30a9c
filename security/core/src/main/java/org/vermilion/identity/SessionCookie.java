package org.vermilion.identity;

import org.vermilion.zone.ZoneName;

/**
 * The cookie a browser keeps the token of its session in. Browsers do not tell ports apart when they send cookies (RFC 6265
 * §8.5), so it is named for its zone: somebody signed in to two zones of one host stays signed in to both.
 */
public final class SessionCookie {

    private SessionCookie() {}

    /** What it is called in a zone. */
    public static String name(ZoneName zone) {
        return "vermilion-session-" + zone.value();
    }
}
