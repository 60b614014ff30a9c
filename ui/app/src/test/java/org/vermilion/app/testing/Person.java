package org.vermilion.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/** Somebody using a zone over HTTP, as themselves or as nobody. Safe for use by many threads. */
public final class Person {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    private final int port;
    private final String account;
    private final @Nullable String token;

    Person(int port, String account, @Nullable String token) {
        this.port = port;
        this.account = account;
        this.token = token;
    }

    public String account() {
        return account;
    }

    /** The token of the session; empty for nobody. */
    public String token() {
        return token == null ? "" : token;
    }

    /** The same address with another token. */
    public Person withToken(String other) {
        return new Person(port, account, other);
    }

    /** Signs in, which must go well. */
    public Person signIn(String name, String password) {
        Reply reply = trySignIn(name, password);
        if (!reply.ok()) {
            throw new AssertionError(name + " could not sign in: " + reply);
        }
        return new Person(port, name, reply.json().path("token").asString());
    }

    public Reply trySignIn(String name, String password) {
        return send("POST", "/api/session", Map.of("account", name, "password", password), Map.of());
    }

    public Reply get(String path) {
        return send("GET", path, (byte[]) null, Map.of());
    }

    /** A POST with a key of its own. */
    public Reply post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** A POST with this key. */
    public Reply post(String path, Object body, String key) {
        return send("POST", path, body, Map.of("Idempotency-Key", key));
    }

    /** A POST on a state of the thing that was seen. */
    public Reply postOn(String path, Object body, String ifMatch) {
        return send("POST", path, body, Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", ifMatch));
    }

    public Reply put(String path, Object body, String ifMatch) {
        return send("PUT", path, body, Map.of("If-Match", ifMatch));
    }

    /** The answer to a question that must be answered. */
    public Reply need(Reply reply) {
        if (!reply.ok()) {
            throw new AssertionError(account + " was refused: " + reply);
        }
        return reply;
    }

    /** Sends JSON. */
    public Reply send(String method, String path, Object body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putIfAbsent("Content-Type", "application/json");
        return send(method, path, JSON.writeValueAsBytes(body), all);
    }

    /** Sends bytes as they are. */
    public Reply send(String method, String path, byte @Nullable [] body, Map<String, String> headers) {
        return publish(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body), headers);
    }

    public Reply publish(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60)).method(method, body);
        headers.forEach(request::header);
        if (token != null && !headers.containsKey("Cookie")) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
