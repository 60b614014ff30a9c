package org.vermilion.app.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.HandlerMapping;

import org.vermilion.access.AccessReason;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.refusal.Reason;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;
import org.vermilion.transfer.gate.GateReason;

/**
 * Leaves an audit event of each refused access and transfer before the refusal is answered: who, which request, on which
 * thing, and why; never what the request held. Nobody can swell the chain: beyond {@link #MOST} a minute a person's
 * refusals are told by one event. Those of people who are not signed in are not told here. Safe for use by many threads.
 */
@Component
class AuditedRefusals {

    /** The most events of one person a minute. */
    static final int MOST = 300;

    private static final Logger LOG = LoggerFactory.getLogger(AuditedRefusals.class);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final String WAITING = AuditedRefusals.class.getName();
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-[备批核报办]-\\d{4,9}");
    private static final int LONGEST_ACTION = 64;

    private final AuditTrail audit;
    private final Clock clock;
    private final Map<PersonId, Window> windows = new ConcurrentHashMap<>();

    AuditedRefusals(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    private record Window(Instant from, int told) {}

    /** Tells of a refusal, unless it is of another sort; within a transaction, once {@link #afterwards} is called. */
    void told(HttpServletRequest request, Refusal refusal) {
        if (!isOfAccess(refusal.reason())) {
            return;
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            request.setAttribute(WAITING, refusal); // an event now would need a second connection while this one is held
        } else {
            append(request, refusal.reason());
        }
    }

    /** Tells of what was refused within the request's transaction, which is undone by now. */
    void afterwards(HttpServletRequest request) {
        if (request.getAttribute(WAITING) instanceof Refusal refusal) {
            request.removeAttribute(WAITING);
            append(request, refusal.reason());
        }
    }

    private static boolean isOfAccess(Reason reason) {
        return reason.kind() == Reason.Kind.FORBIDDEN || reason instanceof AccessReason
                || (reason instanceof GateReason && reason.kind() == Reason.Kind.AGAINST_RULE);
    }

    private void append(HttpServletRequest request, Reason reason) {
        Authentication asker = SecurityContextHolder.getContext().getAuthentication();
        if (asker == null || !(asker.getPrincipal() instanceof Subject subject)) {
            return;
        }
        int told = count(subject.person());
        if (told > MOST + 1) {
            return;
        }
        String person = subject.person().value();
        try {
            audit.appendRefusal(told <= MOST ? entry(person, request, reason)
                    : AuditEntry.refused(person, "request.many", "person", person, null, "REFUSALS-MANY"));
        } catch (org.springframework.dao.DataAccessException | org.springframework.transaction.TransactionException e) {
            LOG.warn("a refusal {} could not be told: {}", reason.code(), e.getClass().getName());
        }
    }

    private int count(PersonId person) {
        Instant now = clock.instant();
        return windows.compute(person, (id, window) -> window == null || window.from().plus(WINDOW).isBefore(now)
                ? new Window(now, 1) : new Window(window.from(), window.told() + 1)).told();
    }

    private static AuditEntry entry(String person, HttpServletRequest request, Reason reason) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String route = pattern == null ? "-" : pattern.toString();
        String action = request.getMethod() + " " + route;
        return AuditEntry.refused(person, action.substring(0, Math.min(action.length(), LONGEST_ACTION)), type(route),
                identifier(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)), null, reason.code());
    }

    /** What the route is about: {@code /api/documents/{id}/text} is about a document. */
    private static String type(String route) {
        String[] parts = route.split("/");
        return parts.length < 3 ? "request" : parts[2].replaceAll("s$", "");
    }

    /** Only what can be nothing but an identifier: a client may write anything into a path. */
    private static String identifier(@Nullable Object variables) {
        return variables instanceof Map<?, ?> map && map.size() == 1
                && map.values().iterator().next() instanceof String id && IDENTIFIER.matcher(id).matches() ? id : "-";
    }
}
