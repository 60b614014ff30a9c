package org.vermilion.app.visit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody using a zone over HTTP, signed in as themselves. */
public final class Visitor {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http;
    private final String zone;
    private final String account;
    private @Nullable String token;

    private Visitor(HttpClient http, String zone, String account) {
        this.http = http;
        this.zone = zone;
        this.account = account;
    }

    public static Visitor signIn(HttpClient http, String zone, String account, String password) {
        Visitor visitor = new Visitor(http, zone, account);
        Answer answer = visitor.send("POST", "/api/session", "application/json",
                JSON.writeValueAsBytes(Map.of("account", account, "password", password)), null, false);
        if (!answer.ok()) {
            throw new Broken(account + " 未能登录：" + answer.code(), account + " could not sign in: " + answer.code());
        }
        visitor.token = answer.json().path("token").asString();
        return visitor;
    }

    public String account() {
        return account;
    }

    public Answer get(String path) {
        return send("GET", path, null, null, null, false);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", JSON.writeValueAsBytes(body), null, true);
    }

    public Answer post(String path, Object body, String ifMatch) {
        return send("POST", path, "application/json", JSON.writeValueAsBytes(body), ifMatch, true);
    }

    public Answer postText(String path, byte[] text) {
        return send("POST", path, "text/plain; charset=UTF-8", text, null, false);
    }

    public Answer put(String path, Object body, String ifMatch) {
        return send("PUT", path, "application/json", JSON.writeValueAsBytes(body), ifMatch, false);
    }

    /** The answer to a question that must be answered. */
    public JsonNode need(Answer answer, String what) {
        if (!answer.ok()) {
            throw new Broken(account + "：" + what + "被拒绝 " + answer.status() + " " + answer.code() + " " + answer.why("zh"),
                    account + ": " + what + " was refused with " + answer.status() + " " + answer.code() + " "
                            + answer.why("en"));
        }
        return answer.body().length == 0 ? JSON.nullNode() : answer.json();
    }

    private Answer send(String method, String path, @Nullable String type, byte @Nullable [] body,
            @Nullable String ifMatch, boolean once) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(zone + path)).timeout(PATIENCE)
                .header("Accept-Language", "zh-CN")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        header(request, "Content-Type", type);
        header(request, "If-Match", ifMatch);
        header(request, "Authorization", token == null ? null : "Bearer " + token);
        header(request, "Idempotency-Key", once ? UUID.randomUUID().toString() : null);
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
        } catch (IOException e) {
            throw new Broken("区域没有应答：" + path, "the zone does not answer: " + path);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("被中断", "interrupted");
        }
    }

    private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            request.header(name, value);
        }
    }
}
