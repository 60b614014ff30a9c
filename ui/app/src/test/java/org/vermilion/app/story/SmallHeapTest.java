package org.vermilion.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.vermilion.app.visit.Setting;
import org.vermilion.app.visit.ZoneProcess;

import tools.jackson.databind.json.JsonMapper;

/** A zone with a small heap under more and longer requests than it could hold: it refuses some, and answers others. */
class SmallHeapTest {

    private static final int UPLOAD = 20 << 20;
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    private Path directory;
    private ZoneProcess zone;

    record Told(int status, String body) {}

    @BeforeEach
    void startsOnASmallHeap() throws IOException {
        ZoneClassPath.use();
        Path configuration = Setting.configuration(directory, Map.of());
        Files.createDirectories(directory.resolve("outer"));
        zone = ZoneProcess.start("outer", configuration, "-Xmx384m").ready();
    }

    @AfterEach
    void stops() {
        zone.close();
    }

    @Test
    void answersOthersWhateverIsSentToItAtOnce() throws IOException {
        String signedOut = "{\"account\":\"a\",\"password\":\"" + "x".repeat(8_000_000) + "\"}";
        List<CompletableFuture<Told>> signIns = send(40, "/api/session", "", "application/json", signedOut.getBytes(StandardCharsets.US_ASCII));
        othersAreAnswered();
        assertThat(told(signIns)).allSatisfy(told -> assertThat(told.status()).isIn(413, 599)); // or cut off while it sends

        String token = token("wuqian");
        byte[] file = Arrays.copyOf("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), UPLOAD);
        List<CompletableFuture<Told>> uploads = send(20, "/api/attachments?name=a.pdf", token, "application/octet-stream", file);
        othersAreAnswered();
        assertThat(told(uploads)).allSatisfy(told -> assertThat(told.status()).as(told.body()).isIn(201, 503))
                .anySatisfy(told -> assertThat(told.status()).isEqualTo(201));

        String drafter = token("zhoumin");
        byte[] text = ("{\"label\":{\"level\":\"INTERNAL\"},\"text\":{\"title\":\"" + "长".repeat(2_600_000) + "\"}}")
                .getBytes(StandardCharsets.UTF_8);
        List<CompletableFuture<Told>> texts = send(30, "/api/documents/findings", drafter, "application/json", text);
        othersAreAnswered();
        assertThat(told(texts)).allSatisfy(told -> assertThat(told.status()).as(told.body()).isIn(400, 503));

        othersAreAnswered();
        assertThat(Files.readString(zone.log())).doesNotContain("OutOfMemoryError", "Java heap space");
        try (Stream<Path> left = Files.list(zone.data().resolve("incoming"))) {
            assertThat(left).as("bodies left behind").isEmpty();
        }
    }

    private void othersAreAnswered() {
        for (int i = 0; i < 5; i++) {
            assertThat(zone.anonymously("/api/health").status()).isEqualTo(200);
            token("liqiang");
        }
    }

    private String token(String account) {
        Told told = post("/api/session", "", "application/json", JsonMapper.shared()
                .writeValueAsBytes(Map.of("account", account, "password", zone.password())));
        assertThat(told.status()).as(told.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(told.body()).path("token").asString();
    }

    private List<CompletableFuture<Told>> send(int times, String path, String token, String type, byte[] body) {
        return new ArrayList<>(IntStream.range(0, times)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(path, token, type, body), task -> new Thread(task).start()))
                .toList());
    }

    private static List<Told> told(List<CompletableFuture<Told>> asked) {
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private Told post(String path, String token, String type, byte[] body) {
        try {
            var response = HTTP.send(HttpRequest.newBuilder(URI.create(zone.base() + path)).timeout(Duration.ofSeconds(120))
                    .header("Content-Type", type).header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
            return new Told(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Told(599, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
