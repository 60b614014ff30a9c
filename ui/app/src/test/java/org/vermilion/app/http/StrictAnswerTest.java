package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.Person;
import org.vermilion.app.testing.Reply;
import org.vermilion.app.testing.RunningZone;
import org.vermilion.app.testing.TestZone;
import org.vermilion.app.testing.Work;

/** The headers of every kind of answer, the cookie, and what other sites may make a browser do. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class StrictAnswerTest {

    @Parameter
    RunningZone on;

    @TestFactory
    Stream<DynamicTest> bearsTheStrictHeadersWhateverTheAnswer() {
        TestZone zone = on.zone();
        Person drafter = zone.as("zhoumin");
        Person clerk = zone.as("wuqian");
        String document = zone.exhibits().document();
        Map<String, java.util.function.Supplier<Reply>> answers = new HashMap<>();
        answers.put("200 a list", () -> drafter.get("/api/documents"));
        answers.put("200 a PDF", () -> drafter.get("/api/documents/" + document + "/sealed.pdf"));
        answers.put("200 a ZIP", () -> drafter.get("/api/documents/" + document + "/evidence.zip"));
        answers.put("200 public", () -> zone.nobody().get("/api/trust/anchors.pem"));
        answers.put("200 the interface", () -> zone.nobody().get("/api/openapi"));
        answers.put("201 a session", () -> zone.nobody().trySignIn("zhoumin", zone.password()));
        answers.put("201 a draft", () -> drafter.post("/api/documents", Work.draftOf(Work.text("关于表头的通知"))));
        answers.put("204 signed out", () -> zone.nobody().signIn("zhulin", zone.password())
                .send("DELETE", "/api/session", (byte[]) null, Map.of()));
        answers.put("400 malformed JSON", () -> drafter.send("POST", "/api/documents", "{".getBytes(StandardCharsets.UTF_8),
                json()));
        answers.put("400 a path the server refuses", () -> drafter.get("/api/documents/%2e%2e%2f%2e%2e%2fetc%2fpasswd"));
        answers.put("400 a path the firewall refuses", () -> drafter.get("/api/documents/..;/x"));
        answers.put("400 a header too long", () -> drafter.send("GET", "/api/documents", (byte[]) null,
                Map.of("X-Long", "x".repeat(20_000))));
        answers.put("401 nobody", () -> zone.nobody().get("/api/documents"));
        answers.put("401 a wrong password", () -> zone.nobody().trySignIn("fanlei", "wrong"));
        answers.put("403 without the post", () -> drafter.get("/api/audit/events"));
        answers.put("403 from another site", () -> cookie(drafter, "POST", "/api/documents", Map.of("Origin", "https://example.net")));
        answers.put("404 a thing", () -> clerk.get("/api/documents/" + UUID.randomUUID()));
        answers.put("404 a path", () -> drafter.get("/api/nothing"));
        answers.put("405 a method", () -> drafter.send("DELETE", "/api/documents", (byte[]) null, Map.of()));
        answers.put("405 TRACE", () -> drafter.send("TRACE", "/api/documents", (byte[]) null, Map.of()));
        answers.put("406 nothing acceptable", () -> drafter.send("GET", "/api/documents", (byte[]) null, Map.of("Accept", "image/png")));
        answers.put("412 stale", () -> clerkless(drafter, zone));
        answers.put("413 announced", () -> drafter.send("POST", "/api/documents", new byte[9_000_000], json()));
        answers.put("415 a media type", () -> drafter.send("POST", "/api/documents", new byte[1],
                Map.of("Content-Type", "text/xml", "Idempotency-Key", UUID.randomUUID().toString())));
        return answers.entrySet().stream().map(answer -> dynamicTest(answer.getKey(), () -> {
            Reply reply = answer.getValue().get();
            assertThat(reply.status()).as(reply.toString()).isEqualTo(Integer.parseInt(answer.getKey().substring(0, 3)));
            isStrict(reply);
            if (reply.status() >= 400) {
                assertThat(reply.code()).as(reply.toString()).isNotEmpty();
                assertThat(reply.json().path("zh").asString()).isNotEmpty();
                assertThat(reply.json().path("en").asString()).isNotEmpty();
            }
        }));
    }

    private static Reply clerkless(Person drafter, TestZone zone) {
        return drafter.put("/api/documents/" + zone.exhibits().draft() + "/text", Work.text("关于过期的通知"), "\"999\"");
    }

    private static void isStrict(Reply reply) {
        Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "no-referrer",
                "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin",
                "Permissions-Policy", "camera=(), microphone=(), geolocation=()", "Cache-Control", "no-store")
                .forEach((name, value) -> assertThat(reply.headers().get(name.toLowerCase(java.util.Locale.ROOT)))
                        .as(name + " of " + reply).isEqualTo(List.of(value)));
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'",
                "frame-ancestors 'none'", "base-uri 'none'").doesNotContain("unsafe-eval").doesNotContain("script-src 'self' '");
        assertThat(reply.headers()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void givesACookieNoScriptReadsAndNoOtherSiteSends() {
        Reply reply = on.zone().nobody().trySignIn("zhoumin", on.zone().password());
        assertThat(reply.header("Set-Cookie")).startsWith("vermilion-session-outer=").contains("; Path=/").contains("; HttpOnly")
                .contains("; SameSite=Strict").doesNotContain("Domain");
    }

    @Test
    void takesTheCookieForTheTokenFromOurOwnPages() {
        Person drafter = on.zone().as("zhoumin");
        assertThat(cookie(drafter, "GET", "/api/documents", Map.of()).status()).isEqualTo(200);
        for (Map<String, String> ours : List.of(Map.<String, String>of(), Map.of("Sec-Fetch-Site", "same-origin"),
                Map.of("Sec-Fetch-Site", "none"), Map.of("Origin", "http://127.0.0.1:" + on.zone().port()))) {
            Reply reply = cookie(drafter, "POST", "/api/documents", ours);
            assertThat(reply.status()).as(ours + " " + reply).isEqualTo(201);
        }
    }

    @Test
    void refusesAChangeWithTheCookieFromAnyOtherSite() {
        TestZone zone = on.zone();
        Person drafter = zone.as("zhoumin");
        Map<String, String> before = zone.ledger().settled();
        for (Map<String, String> theirs : List.of(Map.of("Origin", "https://example.net"), Map.of("Origin", "null"),
                Map.of("Origin", "http://127.0.0.1:1"), Map.of("Origin", "not an origin"),
                Map.of("Origin", "http://127.0.0.1:" + zone.port() + ".example.net"),
                Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Sec-Fetch-Site", "cross-site", "Origin", "http://127.0.0.1:" + zone.port()))) {
            for (String[] change : new String[][] {{"POST", "/api/documents"}, {"POST", "/api/session"},
                    {"DELETE", "/api/session"}, {"PUT", "/api/documents/" + zone.exhibits().draft() + "/text"}}) {
                Reply reply = cookie(drafter, change[0], change[1], theirs);
                assertThat(reply.code()).as(theirs + " " + String.join(" ", change) + " " + reply).isEqualTo("CROSS-SITE");
                assertThat(reply.status()).isEqualTo(403);
            }
        }
        assertThat(zone.ledger().settled()).isEqualTo(before);
        assertThat(drafter.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void endsTheSessionForGoodWhenSignedOut() {
        TestZone zone = on.zone();
        Person person = zone.nobody().signIn("qinming", zone.password());
        Person other = zone.nobody().signIn("qinming", zone.password());
        Reply out = person.send("DELETE", "/api/session", (byte[]) null, Map.of());
        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("Set-Cookie")).startsWith("vermilion-session-outer=;").contains("Max-Age=0");
        assertThat(person.get("/api/session").code()).isEqualTo("SIGN-IN-REQUIRED");
        assertThat(cookie(person, "GET", "/api/session", Map.of()).code()).isEqualTo("SIGN-IN-REQUIRED");
        assertThat(other.get("/api/session").status()).as("another session of the same person goes on").isEqualTo(200);
    }

    private static Reply cookie(Person person, String method, String path, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Cookie", "vermilion-session-outer=" + URLEncoder.encode(person.token(), StandardCharsets.UTF_8));
        if (method.equals("GET")) {
            return person.send(method, path, (byte[]) null, all);
        }
        all.put("Idempotency-Key", UUID.randomUUID().toString());
        all.put("If-Match", "\"1\"");
        return person.send(method, path, Work.draftOf(Work.text("关于来源的通知")), all);
    }

    private static Map<String, String> json() {
        return Map.of("Content-Type", "application/json", "Idempotency-Key", UUID.randomUUID().toString());
    }
}
