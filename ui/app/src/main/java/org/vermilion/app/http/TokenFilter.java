package org.vermilion.app.http;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

import org.vermilion.identity.Sessions;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;

/**
 * Finds out who asks, from the token in {@code Authorization: Bearer} or in the cookie. A change asked for with the
 * cookie must come from our own pages: its Origin, when the browser names one, must be ours.
 */
class TokenFilter extends OncePerRequestFilter {

    private final Sessions sessions;
    private final Routes routes;
    private final String cookie;
    private final ProblemWriter problems;

    /** @param cookie what the session's cookie is called here */
    TokenFilter(Sessions sessions, Routes routes, String cookie, ProblemWriter problems) {
        this.sessions = sessions;
        this.routes = routes;
        this.cookie = cookie;
        this.problems = problems;
    }

    /** The screens are the same to everybody, and come even while the database is away. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Pages.isFor(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> bearer = bearer(request);
        Optional<String> token = bearer.or(() -> Optional.ofNullable(WebUtils.getCookie(request, cookie)).map(Cookie::getValue));
        try {
            token.flatMap(t -> subject(request, t)).ifPresent(subject -> {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                PreAuthenticatedAuthenticationToken asker =
                        new PreAuthenticatedAuthenticationToken(subject, "", List.of());
                asker.setAuthenticated(true);
                asker.setDetails(token.get());
                context.setAuthentication(asker);
                SecurityContextHolder.setContext(context);
            });
        } catch (org.springframework.dao.DataAccessException | org.springframework.transaction.TransactionException e) {
            problems.write(request, response, new Refusal(RequestReason.DATABASE_GONE, e));
            return;
        }
        if (bearer.isEmpty() && changes(request) && !ownOrigin(request)) {
            problems.write(request, response, new Refusal(RequestReason.CROSS_SITE));
            return;
        }
        chain.doFilter(request, response);
    }

    /** A stream that a browser opens again and again by itself keeps no idle session alive. */
    private Optional<Subject> subject(HttpServletRequest request, String token) {
        return routes.keepsSession(request) ? sessions.subject(token) : sessions.look(token);
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith("Bearer ") ? Optional.of(header.substring(7)) : Optional.empty();
    }

    private static boolean changes(HttpServletRequest request) {
        return !List.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    }

    private static boolean ownOrigin(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        if (origin == null) {
            return true;
        }
        try {
            return URI.create(origin).getAuthority().equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException | NullPointerException notAnOrigin) {
            return false;
        }
    }
}
