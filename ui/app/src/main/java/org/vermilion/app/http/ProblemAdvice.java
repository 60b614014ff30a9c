package org.vermilion.app.http;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import org.vermilion.access.AccessReason;
import org.vermilion.refusal.Refusal;

/** Turns whatever a request ends with into problem details. Nothing a request held is logged. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final AuditedRefusals refusals;

    ProblemAdvice(AuditedRefusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refusal refusal, HttpServletRequest request, Locale locale) {
        refusals.told(request, refusal);
        if (refusal.getCause() != null) {
            LOG.info("refused {} after {}", refusal.reason().code(), refusal.getCause().getClass().getName());
        }
        return Problem.of(refusal, locale).response();
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ResponseEntity<Problem> absent(Exception unused, Locale locale) {
        return Problem.of(new Refusal(AccessReason.ABSENT), locale).response();
    }

    /** What cannot be an identifier names nothing; what cannot be the value of a parameter is wrong. */
    @ExceptionHandler
    ResponseEntity<Problem> mismatch(MethodArgumentTypeMismatchException e, Locale locale) {
        return Problem.of(e.getParameter().hasParameterAnnotation(PathVariable.class) ? new Refusal(AccessReason.ABSENT)
                : new Refusal(RequestReason.INVALID, e.getName()), locale).response();
    }

    @ExceptionHandler
    ResponseEntity<Problem> rejected(RequestRejectedException unused, Locale locale) {
        return Problem.of(new Refusal(RequestReason.MALFORMED), locale).response();
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException e, HttpServletRequest request, Locale locale) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal, request, locale);
            }
        }
        return Problem.of(new Refusal(RequestReason.UNREADABLE), locale).response();
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(MethodArgumentNotValidException e, Locale locale) {
        String fields = e.getFieldErrors().stream().map(f -> f.getField()).distinct().sorted()
                .collect(Collectors.joining(", "));
        return Problem.of(new Refusal(RequestReason.INVALID, fields), locale).response();
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(HandlerMethodValidationException e, Locale locale) {
        String fields = e.getParameterValidationResults().stream()
                .map(r -> String.valueOf(r.getMethodParameter().getParameterName())).distinct().sorted()
                .collect(Collectors.joining(", "));
        return Problem.of(new Refusal(RequestReason.INVALID, fields), locale).response();
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingRequestHeaderException e, Locale locale) {
        Refusal refusal = "If-Match".equalsIgnoreCase(e.getHeaderName()) ? new Refusal(RequestReason.IF_MATCH_MISSING)
                : new Refusal(RequestReason.INVALID, e.getHeaderName());
        return Problem.of(refusal, locale).response();
    }

    @ExceptionHandler
    ResponseEntity<Problem> unbound(ServletRequestBindingException unused, Locale locale) {
        return Problem.of(new Refusal(RequestReason.UNREADABLE), locale).response();
    }

    @ExceptionHandler
    ResponseEntity<Problem> method(HttpRequestMethodNotSupportedException e, Locale locale) {
        Problem problem = Problem.of(new Refusal(RequestReason.METHOD), locale, HttpStatus.METHOD_NOT_ALLOWED);
        return ResponseEntity.status(problem.status()).headers(e.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Problem> mediaType(HttpMediaTypeException e, Locale locale) {
        return Problem.of(new Refusal(RequestReason.MEDIA_TYPE), locale, HttpStatus.valueOf(e.getStatusCode().value()))
                .response();
    }

    @ExceptionHandler({CannotGetJdbcConnectionException.class, DataAccessResourceFailureException.class,
            TransactionException.class, QueryTimeoutException.class})
    ResponseEntity<Problem> databaseGone(Exception e, Locale locale) {
        LOG.warn("the database does not answer: {}", e.getClass().getName());
        return Problem.of(new Refusal(RequestReason.DATABASE_GONE), locale).response();
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
    ResponseEntity<Problem> concurrent(Exception e, Locale locale) {
        LOG.info("a concurrent change lost: {}", e.getClass().getName());
        return Problem.of(new Refusal(RequestReason.BUSY), locale).response();
    }

    /** Whoever asked is gone; there is nobody to answer. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone(Exception e) {
        LOG.debug("a client left before it was answered: {}", e.getClass().getName());
    }

    @ExceptionHandler
    ResponseEntity<Problem> internal(Exception e, Locale locale) {
        if (e instanceof java.io.UncheckedIOException wrapped && wrapped.getCause() instanceof ClientAbortException abort) {
            gone(abort);
            return ResponseEntity.noContent().build();
        }
        if (noSpace(e)) {
            return Problem.of(new Refusal(RequestReason.STORE_FULL), locale).response();
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("incident {}: {}", incident, Traces.of(e));
        return Problem.of(new Refusal(RequestReason.INTERNAL, incident), locale, HttpStatus.INTERNAL_SERVER_ERROR).response();
    }

    private static boolean noSpace(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left")) {
                return true;
            }
        }
        return false;
    }
}
