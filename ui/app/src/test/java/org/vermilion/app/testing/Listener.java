package org.vermilion.app.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A page that listens to what happens; closed with the test. */
public final class Listener implements AutoCloseable {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpResponse<InputStream> response;
    private final Thread reader;

    /** Begins to listen with a token; the answer may be a refusal. */
    public Listener(int port, String token) {
        try {
            response = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/changes"))
                    .header("Accept", "text/event-stream").header("Accept-Encoding", "gzip")
                    .header("Authorization", "Bearer " + token).build(), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        reader = new Thread(this::read, "listener");
        reader.setDaemon(true);
        reader.start();
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The lines that came until now. */
    public List<String> lines() {
        return lines;
    }

    /** Whether a change of this thing was told. */
    public boolean toldOf(String kind, String id) {
        return lines.stream().anyMatch(line -> line.startsWith("data:") && line.contains("\"" + kind + "\"")
                && line.contains("\"" + id + "\""));
    }

    public long boxes() {
        return lines.stream().filter("event:boxes"::equals).count();
    }

    /** Whether the zone ended it. */
    public boolean ended() {
        return !reader.isAlive();
    }

    private void read() {
        try (InputStream in = response.body()) {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    lines.add(bytes.toString(StandardCharsets.UTF_8));
                    bytes.reset();
                } else {
                    bytes.write(b);
                }
            }
        } catch (IOException closed) {
            lines.add("closed"); // by this side
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException alreadyClosed) {
            throw new java.io.UncheckedIOException(alreadyClosed);
        }
    }
}
