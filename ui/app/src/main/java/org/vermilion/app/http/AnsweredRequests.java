package org.vermilion.app.http;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;

/** The answers given to requests with an Idempotency-Key. */
@Component
class AnsweredRequests {

    /** How long the same key gets the same answer. */
    static final Duration KEPT = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    AnsweredRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Request(PersonId person, String key, String fingerprint) {}

    /** The answer to the same request before; refuses a key that was used for another. */
    Optional<Answer> find(Request request) {
        return jdbc.sql("""
                select fingerprint, status, location, etag, content_type, body from answered_request
                where person = ? and idempotency_key = ? and status is not null""")
                .params(request.person().value(), request.key())
                .query((rs, n) -> {
                    if (!rs.getString(1).equals(request.fingerprint())) {
                        throw new Refusal(RequestReason.KEY_REUSED);
                    }
                    return new Answer(rs.getInt(2), rs.getString(3), rs.getString(4), rs.getString(5), rs.getBytes(6));
                })
                .optional();
    }

    void claim(Request request) {
        jdbc.sql("insert into answered_request (person, idempotency_key, fingerprint, at) values (?, ?, ?, ?)")
                .params(request.person().value(), request.key(), request.fingerprint(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void keep(Request request, ContentCachingResponseWrapper answer) {
        jdbc.sql("""
                update answered_request set status = ?, location = ?, etag = ?, content_type = ?, body = ?
                where person = ? and idempotency_key = ?""")
                .params(Arrays.asList(answer.getStatus(), answer.getHeader("Location"), answer.getHeader("ETag"),
                        answer.getContentType(), answer.getContentAsByteArray(), request.person().value(),
                        request.key()))
                .update();
    }

    /** Forgets what was answered longer ago than anybody tries again. */
    @Scheduled(cron = "0 20 * * * *")
    void forget() {
        jdbc.sql("delete from answered_request where at < ?")
                .params(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC)).update();
    }

    record Answer(int status, @Nullable String location, @Nullable String etag, @Nullable String contentType,
            byte @Nullable [] body) {

        void writeTo(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            header(response, "Location", location);
            header(response, "ETag", etag);
            header(response, "Idempotent-Replay", "true");
            if (contentType != null) {
                response.setContentType(contentType);
            }
            if (body != null) {
                response.getOutputStream().write(body);
            }
        }

        private static void header(HttpServletResponse response, String name, @Nullable String value) {
            if (value != null) {
                response.setHeader(name, value);
            }
        }
    }
}
