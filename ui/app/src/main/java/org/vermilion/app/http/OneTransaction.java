package org.vermilion.app.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.vermilion.refusal.Refusal;
import org.vermilion.signature.Digest;
import org.vermilion.subject.Subject;

/**
 * Makes a POST one transaction that happens once: the Idempotency-Key, what the use case changes, its audit events and
 * the answer are committed together, before the answer is given. The same key again gets the same answer; a request
 * that was refused leaves nothing, not even its key.
 */
class OneTransaction extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OneTransaction.class);

    private final Routes routes;
    private final AnsweredRequests answered;
    private final TransactionTemplate transaction;
    private final ProblemWriter problems;
    private final AuditedRefusals refusals;

    OneTransaction(Routes routes, AnsweredRequests answered, TransactionTemplate transaction, ProblemWriter problems,
            AuditedRefusals refusals) {
        this.routes = routes;
        this.answered = answered;
        this.transaction = transaction;
        this.problems = problems;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !routes.once(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication asker = SecurityContextHolder.getContext().getAuthentication();
        if (asker == null || !(asker.getPrincipal() instanceof Subject subject)) {
            chain.doFilter(request, response); // refused further in
            return;
        }
        String key = request.getHeader("Idempotency-Key");
        if (key == null || !key.matches("[A-Za-z0-9-]{8,64}")) {
            problems.write(request, response, new Refusal(RequestReason.KEY_MISSING));
            return;
        }
        answer(request, response, chain, new AnsweredRequests.Request(subject.person(), key, fingerprint(request)));
    }

    /** Two requests with the same one ask for the same. The body's digest was taken while it came in. */
    private static String fingerprint(HttpServletRequest request) {
        String query = request.getQueryString();
        return Digest.of((Routes.path(request) + (query == null ? "" : "?" + query) + "\n"
                + Received.of(request).digest().text()).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
            AnsweredRequests.Request asked) throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        try {
            Optional<AnsweredRequests.Answer> before = answered.find(asked);
            if (before.isEmpty()) {
                before = run(request, kept, chain, asked);
            }
            if (before.isPresent()) {
                before.get().writeTo(response);
            } else {
                refusals.afterwards(request);
                kept.copyBodyToResponse();
            }
        } catch (Refusal refusal) {
            problems.write(request, response, refusal);
        } catch (TransactionException | org.springframework.dao.DataAccessException e) {
            LOG.warn("a request was undone: {}", e.getClass().getName());
            kept.reset();
            boolean concurrent = e instanceof org.springframework.dao.ConcurrencyFailureException
                    || e instanceof org.springframework.dao.DataIntegrityViolationException;
            problems.write(request, response,
                    new Refusal(concurrent ? RequestReason.BUSY : RequestReason.DATABASE_GONE));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Runs the request; what it finds, when another did the same meanwhile, is that one's answer. */
    private Optional<AnsweredRequests.Answer> run(HttpServletRequest request, ContentCachingResponseWrapper kept,
            FilterChain chain, AnsweredRequests.Request asked) {
        try {
            transaction.executeWithoutResult(status -> {
                answered.claim(asked); // a second one with the same key waits here
                try {
                    chain.doFilter(request, kept);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new IllegalStateException(e);
                }
                if (kept.getStatus() >= 400) {
                    status.setRollbackOnly();
                } else {
                    answered.keep(asked, kept);
                }
            });
            return Optional.empty();
        } catch (DuplicateKeyException e) {
            return Optional.of(answered.find(asked).orElseThrow(() -> e));
        }
    }
}
