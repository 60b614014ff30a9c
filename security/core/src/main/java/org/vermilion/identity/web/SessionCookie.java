package org.vermilion.identity.web;

import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

/**
 * The cookie a browser keeps its session in. Browsers do not tell ports apart when they send cookies (RFC 6265 §8.5), so it
 * is named for its zone: somebody signed in to two zones of one host stays signed in to both. Immutable.
 */
public final class SessionCookie {

    private static final String PREFIX = "vermilion-session-";

    private final String name;

    public SessionCookie(Zone zone) {
        this.name = name(zone.name());
    }

    /** What it is called in a zone. */
    public static String name(ZoneName zone) {
        return PREFIX + zone.value();
    }

    /** The token a request bears in it. */
    public Optional<String> token(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null ? Optional.empty()
                : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).findFirst();
    }

    /** For a session that begins; it ends with the browser. */
    ResponseCookie bearing(String token, boolean secure) {
        return base(token).secure(secure).build();
    }

    /** Makes the browser forget it. */
    ResponseCookie gone() {
        return base("").maxAge(0).build();
    }

    private ResponseCookie.ResponseCookieBuilder base(String value) {
        return ResponseCookie.from(name, value).httpOnly(true).sameSite("Strict").path("/");
    }
}
