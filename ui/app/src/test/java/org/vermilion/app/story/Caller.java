package org.vermilion.app.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.vermilion.app.visit.Answer;
import org.vermilion.app.visit.ZoneProcess;

/** Asks a zone that is killed again and again: what was not answered is asked once more, with the same key. */
final class Caller {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Refusals that say somebody else was faster: nothing was changed, and nothing is wrong. */
    private static final Set<String> AGAIN = Set.of("CONCURRENT-CHANGE", "PROCESS-BUSY", "DATABASE-UNAVAILABLE");
    private static final int MOST_REFUSALS = 200;

    private final ZoneProcess zone;
    private final Outage outage;
    private final Ledger ledger;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    final AtomicInteger replayed = new AtomicInteger();

    Caller(ZoneProcess zone, Outage outage, Ledger ledger) {
        this.zone = zone;
        this.outage = outage;
        this.ledger = ledger;
    }

    Answer get(String person, String path) {
        return persistently(() -> {
            Answer answer = send(request(person, "GET", path, null).build());
            return answer.ok() ? answer : fail("GET " + path, answer);
        });
    }

    JsonNode json(String person, String path) {
        return get(person, path).json();
    }

    /** Asks until there is an answer; the answer is 2xx, or the test fails. */
    Answer post(String person, String path, Object body, @Nullable String ifMatch, Ledger.Effect effect) {
        Ledger.Entry entry = ledger.open(person, effect);
        byte[] bytes = JSON.writeValueAsBytes(body);
        int[] refused = new int[1];
        return persistently(() -> {
            HttpRequest.Builder request = request(person, "POST", path, bytes).header("Idempotency-Key", entry.key);
            if (ifMatch != null) {
                request.header("If-Match", ifMatch);
            }
            HttpRequest built = request.build();
            outage.sending();
            HttpResponse<byte[]> response;
            try {
                response = http.send(built, BodyHandlers.ofByteArray());
            } catch (IOException e) {
                entry.interrupt();
                throw e;
            }
            Answer answer = answer(response);
            if (!answer.ok()) {
                boolean series = answer.code().equals("DOC-STALE") && effect.step().equals("number"); // opened by another
                return (AGAIN.contains(answer.code()) || series) && ++refused[0] < MOST_REFUSALS ? null : fail("POST " + path + " " + effect, answer);
            }
            response.headers().firstValue("Idempotent-Replay").ifPresent(yes -> replayed.incrementAndGet());
            entry.accept(answer.body());
            return answer;
        });
    }

    /**
     * Changes something that has no key but a revision; an answer of 412 to a repeated one says that it had happened.
     *
     * @return the answer, or null if it had happened before
     */
    @Nullable Answer put(String person, String path, Object body, String ifMatch) {
        byte[] bytes = JSON.writeValueAsBytes(body);
        boolean[] repeated = new boolean[1];
        Answer answer = persistently(() -> {
            try {
                outage.sending();
                Answer given = send(request(person, "PUT", path, bytes).header("If-Match", ifMatch).build());
                boolean had = repeated[0] && given.code().equals("DOC-STALE");
                return given.ok() || had ? given : fail("PUT " + path, given);
            } catch (IOException e) {
                repeated[0] = true;
                throw e;
            }
        });
        return answer.ok() ? answer : null;
    }

    private interface Asking {
        @Nullable Answer ask() throws IOException, InterruptedException;
    }

    private Answer persistently(Asking asking) {
        while (true) {
            outage.enter();
            try {
                Answer answer = asking.ask();
                if (answer != null) {
                    return answer;
                }
            } catch (IOException killed) {
                ZoneProcess.pause(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Outage.Over();
            } finally {
                outage.leave();
            }
        }
    }

    private HttpRequest.Builder request(String person, String method, String path, byte @Nullable [] body)
            throws IOException, InterruptedException {
        String token = tokens.get(person);
        if (token == null) {
            token = signIn(person);
            tokens.put(person, token);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(zone.base() + path)).timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        return body == null ? request : request.header("Content-Type", "application/json");
    }

    private String signIn(String person) throws IOException, InterruptedException {
        byte[] body = JSON.writeValueAsBytes(Map.of("account", person, "password", zone.password()));
        Answer answer = send(HttpRequest.newBuilder(URI.create(zone.base() + "/api/session")).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body)).build());
        return answer.ok() ? answer.json().path("token").asString() : fail("sign-in " + person, answer).text();
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        return answer(http.send(request, BodyHandlers.ofByteArray()));
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
    }

    private static Answer fail(String asked, Answer answer) {
        throw new AssertionError(asked + " was answered with " + answer.status() + " " + answer.code());
    }
}
