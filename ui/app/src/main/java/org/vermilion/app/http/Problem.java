package org.vermilion.app.http;

import java.util.List;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import org.vermilion.refusal.Reason;
import org.vermilion.refusal.Refusal;

/**
 * A refusal as RFC 9457 problem details. Both languages are always there; {@code detail} is the asker's.
 *
 * @param type a URN made of the code
 * @param title the status in words
 * @param status the HTTP status
 * @param code the stable reason code
 * @param detail the sentence in the asker's language
 * @param zh the sentence in Chinese
 * @param en the sentence in English
 * @param details codes, identifiers and limits the sentence is about
 */
record Problem(String type, String title, int status, String code, String detail, String zh, String en,
        List<String> details) {

    static Problem of(Refusal refusal, Locale locale) {
        return of(refusal, locale, status(refusal.reason().kind()));
    }

    /** With a status of HTTP's own, for what only HTTP knows. */
    static Problem of(Refusal refusal, Locale locale, HttpStatus status) {
        boolean chinese = !"en".equals(locale.getLanguage());
        return new Problem("urn:vermilion:reason:" + refusal.reason().code(), status.getReasonPhrase(), status.value(),
                refusal.reason().code(), chinese ? refusal.zh() : refusal.en(), refusal.zh(), refusal.en(),
                refusal.details());
    }

    ResponseEntity<Problem> response() {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(this);
    }

    static HttpStatus status(Reason.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case ABSENT -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case AGAINST_RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNCONDITIONAL -> HttpStatus.PRECONDITION_REQUIRED;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
