package org.vermilion.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.vermilion.app.wiring.ZoneFiles;

/** How long one zone takes from the start of its process to its first answer, and how much memory it then holds. */
final class StartUp {

    private static final int RUNS = 3;
    private static final int REQUESTS = 60;
    private static final double AIM_SECONDS = 15;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> PATHS = List.of("/api/tasks", "/api/documents", "/api/boxes", "/api/session",
            "/api/openapi", "/api/health");

    private final Path program;
    private final Path folder;
    private final PrintStream out;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    StartUp(Path program, Path folder, PrintStream out) {
        this.program = program;
        this.folder = folder;
        this.out = out;
    }

    /** @param rss resident memory in MB after the first answer; @param later after some requests more */
    private record Run(double seconds, long rss, long later) {}

    void run() throws IOException {
        out.printf("启动 / start: one zone, H2, the demo organisation; from the process's start to the first 200 of /api/health%n"
                + "  %-22s %10s %10s %14s   %s%n", "", "s", "RSS MB", "RSS after " + REQUESTS, "load average");
        List<Run> fresh = new ArrayList<>();
        List<Run> existing = new ArrayList<>();
        for (int i = 1; i <= RUNS; i++) {
            Path data = folder.resolve("zone-" + i);
            fresh.add(told("fresh directory " + i, once(data)));
            existing.add(told("existing directory " + i, once(data)));
        }
        median("fresh, median", fresh);
        median("existing, median", existing);
    }

    private Run told(String what, Run run) {
        out.printf(Locale.ROOT, "  %-22s %10.1f %10d %14d   %s%n", what, run.seconds(), run.rss(), run.later(), Clock.load());
        return run;
    }

    private void median(String what, List<Run> runs) {
        double seconds = runs.stream().mapToDouble(Run::seconds).sorted().skip(RUNS / 2).findFirst().orElseThrow();
        out.printf(Locale.ROOT, "  %-22s %10.1f %10d %14d   %s%n", what, seconds,
                runs.stream().mapToLong(Run::rss).sorted().skip(RUNS / 2).findFirst().orElseThrow(),
                runs.stream().mapToLong(Run::later).sorted().skip(RUNS / 2).findFirst().orElseThrow(),
                seconds <= AIM_SECONDS ? "✓ within " + (int) AIM_SECONDS + " s" : "over " + (int) AIM_SECONDS + " s");
    }

    private Run once(Path data) throws IOException {
        int port = Approvals.freePort();
        Path config = folder.resolve("zone.yaml");
        Files.writeString(config, "zones:\n  outer: { ceiling: INTERNAL, port: %d, data: '%s', demo: true }\n".formatted(port, data));
        Path log = folder.resolve("zone.log");
        long start = System.nanoTime();
        // the jar by itself; ./vermilion starts it unpacked with its classes kept ready, in little more than half the time
        Process zone = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", program.toString(),
                "serve", "--zone", "outer", "--config", config.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Thread atExit = new Thread(zone::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            String base = "http://127.0.0.1:" + port;
            while (status(base + "/api/health", null) != 200) {
                if (!zone.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException("the zone did not start:\n" + Files.readString(log));
                }
                Thread.sleep(20);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            long rss = rss(zone.pid());
            ask(base, Files.readString(data.resolve(ZoneFiles.PASSWORD)).strip());
            return new Run(seconds, rss, rss(zone.pid()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            stop(zone);
            Runtime.getRuntime().removeShutdownHook(atExit);
        }
    }

    /** What a person's browser asks, some times over. */
    private void ask(String base, String password) throws IOException {
        HttpResponse<String> signedIn = send(HttpRequest.newBuilder(URI.create(base + "/api/session"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(
                        "{\"account\":\"zhoumin\",\"password\":\"" + password + "\"}")).build());
        String token = signedIn.body().replaceAll("(?s).*\"token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        for (int i = 0; i < REQUESTS; i++) {
            String path = PATHS.get(i % PATHS.size());
            int status = status(base + path, token);
            if (status != 200) {
                throw new IllegalStateException(path + " answered " + status);
            }
        }
    }

    private int status(String url, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(20));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return send(request.build()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Process zone) {
        zone.destroy();
        try {
            if (!zone.waitFor(20, TimeUnit.SECONDS)) {
                zone.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long rss(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElseThrow();
    }
}
