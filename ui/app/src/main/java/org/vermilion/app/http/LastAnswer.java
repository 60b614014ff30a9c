package org.vermilion.app.http;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Hidden;

import org.vermilion.access.AccessReason;
import org.vermilion.access.LongestBody;
import org.vermilion.access.MayHappenTwice;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.refusal.Refusal;

/** The problem details of whatever the server itself refuses, before or beyond every endpoint. */
@RestController
@Hidden
@NoAccessCheck(reason = "tells of nothing but that a request failed")
class LastAnswer implements ErrorController {

    @MayHappenTwice(reason = "keeps nothing")
    @RequestMapping("/error")
    ResponseEntity<Problem> error(HttpServletRequest request, HttpServletResponse response) {
        StrictHeaders.onto(response);
        return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? problem(status, request.getLocale())
                : Problem.of(new Refusal(AccessReason.ABSENT), request.getLocale())).response();
    }

    /** What is said for a status the server chose. */
    static Problem problem(int status, Locale locale) {
        return switch (status) {
            case 404 -> Problem.of(new Refusal(AccessReason.ABSENT), locale);
            case 405, 501 -> Problem.of(new Refusal(RequestReason.METHOD), locale, HttpStatus.METHOD_NOT_ALLOWED);
            case 413 -> Problem.of(new Refusal(RequestReason.BODY_LARGE, LongestBody.TEXT), locale);
            default -> status < 500 ? Problem.of(new Refusal(RequestReason.MALFORMED), locale)
                    : Problem.of(new Refusal(RequestReason.INTERNAL, UUID.randomUUID().toString().substring(0, 8)), locale,
                            HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }
}
