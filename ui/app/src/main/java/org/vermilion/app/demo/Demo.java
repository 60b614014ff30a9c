package org.vermilion.app.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.vermilion.app.visit.Broken;
import org.vermilion.app.visit.Setting;
import org.vermilion.app.visit.ZoneProcess;
import org.vermilion.app.wiring.ZoneFiles;

/**
 * A demo: two zones on loopback, filled with a world of documents and cases at every stage, until it is interrupted. What it
 * was filled with stays in its directory; a second start goes on with it.
 */
public final class Demo {

    private static final String FILLED = "filled";
    private static final long LEAST_SPACE = 600L * 1024 * 1024;

    private final Path directory;
    private final Map<String, Integer> ports;
    private final Duration today;
    private final PrintWriter out;

    /**
     * @param directory where its data lie
     * @param ports the port of each zone, by its name
     * @param today how far its clocks are ahead of the machine's on the day it plays, behind it if negative
     * @param out is told what happens
     */
    public Demo(Path directory, Map<String, Integer> ports, Duration today, PrintWriter out) {
        this.directory = directory.toAbsolutePath().normalize();
        this.ports = Map.copyOf(ports);
        this.today = today;
        this.out = out;
    }

    /**
     * Runs until the process is told to end.
     *
     * @param fresh whether what is there is thrown away first
     * @return false if it could not start or a zone ended by itself; why was said
     */
    public boolean run(boolean fresh) {
        try {
            requirePorts();
            requireSpace();
        } catch (Broken e) {
            say(e.getMessage());
            return false;
        } catch (IOException e) {
            return unusable(e);
        }
        try (Hold hold = Hold.of(directory)) {
            boolean filled = Files.exists(directory.resolve(FILLED));
            if (fresh || !filled) {
                clear();
            }
            Path configuration = Setting.configuration(directory, ports.get("outer"), ports.get("inner"), Map.of());
            return serve(configuration, filled && !fresh);
        } catch (Broken e) {
            say(e.getMessage());
            return false;
        } catch (IOException e) {
            return unusable(e);
        }
    }

    private boolean unusable(IOException e) {
        say("数据目录不可用：" + directory + "（" + e.getClass().getSimpleName() + "）。请换一个目录或清理磁盘。 / The data directory cannot be"
                + " used: " + directory + ". Choose another with --data, or make room.");
        return false;
    }

    private boolean serve(Path configuration, boolean filled) throws IOException {
        World world = World.load();
        for (String zone : Setting.ZONES) {
            ZoneFiles.moveClock(directory.resolve(zone), filled ? today : WorldBuilding.first(world, today));
        }
        say("启动外网、内网两个区域…… / starting two zones");
        List<ZoneProcess> zones = new ArrayList<>();
        for (String zone : Setting.ZONES) {
            zones.add(ZoneProcess.start(zone, configuration));
        }
        zones.forEach(ZoneProcess::ready);
        Handout handout = new Handout(zones, out);
        handout.addresses();
        if (!filled) {
            say("准备演示数据（约一分钟，页面已可打开）…… / filling the demo world, about a minute; the pages are up already");
            fill(zones, world);
            Files.writeString(directory.resolve(FILLED), "1");
        }
        handout.accounts();
        handout.tours();
        say("数据在 " + directory + "；按 Ctrl-C 停止，再次运行接着用，--fresh 重新开始。 / Data in " + directory
                + "; Ctrl-C stops, the next run goes on with it, --fresh starts over.");
        return watch(zones);
    }

    private void fill(List<ZoneProcess> zones, World world) {
        try {
            CompletableFuture.allOf(zones.stream().map(zone -> CompletableFuture.runAsync(
                    () -> new WorldBuilding(zone, today, this::progress).build(world))).toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Broken broken ? broken : e;
        }
        out.println();
    }

    /** Stays until a zone ends; the zones end with this process. */
    private boolean watch(List<ZoneProcess> zones) {
        while (zones.stream().allMatch(ZoneProcess::runs)) {
            ZoneProcess.pause(500);
        }
        zones.stream().filter(zone -> !zone.runs()).forEach(zone -> say(zone.zone() + " 区域已停止，原因见 " + zone.log()
                + " / zone " + zone.zone() + " has ended; see " + zone.log()));
        return false;
    }

    private void requirePorts() throws IOException {
        for (String zone : Setting.ZONES) {
            int port = ports.get(zone);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                free.setReuseAddress(true);
            } catch (BindException e) {
                if (port < 1024 && String.valueOf(e.getMessage()).contains("ermission")) { // as systems say it that keep them for root
                    throw new Broken("端口 " + port + " 需要管理员权限。请用 --" + zone + "-port 换一个大于 1023 的端口。",
                            "port " + port + " needs an administrator's rights. Choose one above 1023 with --" + zone + "-port.");
                }
                throw new Broken("端口 " + port + " 已被占用。请停掉占用它的程序，或用 --" + zone + "-port 换一个。",
                        "port " + port + " is taken. Stop what uses it, or choose another with --" + zone + "-port.");
            }
        }
    }

    private void requireSpace() throws IOException {
        Files.createDirectories(directory);
        long free = Files.getFileStore(directory).getUsableSpace();
        if (free < LEAST_SPACE) {
            throw new Broken("磁盘空间不足：" + directory + " 只剩 " + free / 1024 / 1024 + " MB，至少需要 " + LEAST_SPACE / 1024 / 1024
                    + " MB。请清理磁盘，或用 --data 换一个目录。", "not enough room: " + directory + " has " + free / 1024 / 1024
                    + " MB left, " + LEAST_SPACE / 1024 / 1024 + " MB are needed. Make room, or choose another place with --data.");
        }
    }

    /** Throws away what an earlier demo left, and nothing else. */
    private void clear() throws IOException {
        Files.deleteIfExists(directory.resolve(FILLED));
        for (String zone : Setting.ZONES) {
            Path data = directory.resolve(zone);
            if (Files.exists(data)) {
                try (Stream<Path> files = Files.walk(data)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.deleteIfExists(directory.resolve(zone + ".log"));
        }
    }

    private synchronized void progress(String what) {
        out.print("\r· " + what + "      ");
        out.flush();
    }

    private synchronized void say(String line) {
        out.println(line);
        out.flush();
    }
}
