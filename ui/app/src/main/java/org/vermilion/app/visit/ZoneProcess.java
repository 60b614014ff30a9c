package org.vermilion.app.visit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.vermilion.Vermilion;
import org.vermilion.app.settings.ZoneSettings;
import org.vermilion.app.wiring.ZoneFiles;

/** A zone as a process of its own on loopback, and the people signed in to it. */
public final class ZoneProcess implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(300);

    private final String zone;
    private final ZoneSettings settings;
    private final Path config;
    private final Path log;
    private final String heap;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();
    private Process process;

    private ZoneProcess(String zone, Path config, String heap) {
        this.heap = heap;
        this.zone = zone;
        this.settings = Setting.settings(config, zone);
        this.config = config;
        this.log = settings.data().resolveSibling(zone + ".log");
        this.process = launch();
    }

    public static ZoneProcess start(String zone, Path config) {
        return start(zone, config, "-Xmx700m");
    }

    /** The same with a heap of its own, as the machine's {@code -Xmx} says it. */
    public static ZoneProcess start(String zone, Path config, String heap) {
        ZoneProcess started = new ZoneProcess(zone, config, heap);
        Runtime.getRuntime().addShutdownHook(new Thread(started::stop)); // it ends with us, and in order
        return started;
    }

    public String zone() {
        return zone;
    }

    public ZoneSettings settings() {
        return settings;
    }

    public Path data() {
        return settings.data();
    }

    public Path log() {
        return log;
    }

    /** The person, signed in; the first time with the demo's password. */
    public Visitor as(String account) {
        return visitors.computeIfAbsent(account, a -> Visitor.signIn(http, base(), a, password()));
    }

    /** Waits until the zone answers. */
    public ZoneProcess ready() {
        Patience patience = Patience.of(START);
        while (!answers()) {
            if (!process.isAlive() || patience.over()) {
                throw new Broken(zone + " 区域未能启动，见 " + log, "zone " + zone + " did not start, see " + log);
            }
            pause(200);
        }
        return this;
    }

    /** Stops the zone in order; what it accepted is on disk. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        visitors.clear();
    }

    /** Ends the process at once, whatever it is doing (SIGKILL); what it accepted must be on disk. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts it again after {@link #stop()} or {@link #kill()}, and waits until it answers. */
    public ZoneProcess again() {
        relaunch();
        return ready();
    }

    /** Starts it again without waiting. */
    public void relaunch() {
        process = launch();
    }

    /** Lets days pass in the zone. */
    public void advanceClock(int days) {
        try {
            moveClock(ZoneFiles.clockAhead(data()).plusDays(days));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets how far the zone's clock is ahead of the machine's, behind it if negative. */
    public void moveClock(Duration ahead) {
        try {
            ZoneFiles.moveClock(data(), ahead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        visitors.clear(); // sessions end meanwhile
        pause(500);
    }

    @Override
    public void close() {
        stop();
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("被中断", "interrupted");
        }
    }

    /** Asks as nobody. */
    public Answer anonymously(String path) {
        try {
            var response = http.send(HttpRequest.newBuilder(URI.create(base() + path)).timeout(Duration.ofSeconds(20)).build(),
                    BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), "", response.body());
        } catch (IOException e) {
            return new Answer(599, "", new byte[0]);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("被中断", "interrupted");
        }
    }

    /** Whether the process is there. */
    public boolean runs() {
        return process.isAlive();
    }

    private boolean answers() {
        return anonymously("/api/health").status() == 200;
    }

    public String base() {
        return "http://127.0.0.1:" + settings.port();
    }

    /** The password of every account of the demo. */
    public String password() {
        try {
            return Files.readString(data().resolve(ZoneFiles.PASSWORD)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch() {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream() // classes kept ready for us are ready for it, too
                .filter(argument -> argument.startsWith("-XX:SharedArchiveFile=") || argument.startsWith("-Xlog:cds"))
                .forEach(command::add);
        if (classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)) {
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, Vermilion.class.getName()));
        }
        command.addAll(List.of("serve", "--zone", zone, "--config", config.toString()));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
