package org.vermilion.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

import com.sun.management.OperatingSystemMXBean;

/**
 * Reads time: the wall's, and the CPU time of this process with that of a database beside it.
 *
 * @param database the CPU time of the database's own processes
 */
record Clock(Supplier<Duration> database) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** @param wall nanoseconds of no particular beginning */
    record Reading(long wall, Duration cpu, Duration databaseCpu) {}

    /** What lies between two readings. */
    record Spent(Duration wall, Duration cpu, Duration databaseCpu) {

        static final Spent NOTHING = new Spent(Duration.ZERO, Duration.ZERO, Duration.ZERO);

        Duration allCpu() {
            return cpu.plus(databaseCpu);
        }

        Spent plus(Spent other) {
            return new Spent(wall.plus(other.wall), cpu.plus(other.cpu), databaseCpu.plus(other.databaseCpu));
        }
    }

    Reading read() {
        return new Reading(System.nanoTime(), Duration.ofNanos(SYSTEM.getProcessCpuTime()), database.get());
    }

    Spent since(Reading start) {
        Reading now = read();
        return new Spent(Duration.ofNanos(now.wall - start.wall), now.cpu.minus(start.cpu),
                now.databaseCpu.minus(start.databaseCpu));
    }

    /** The load average of the last minute: how many others want the machine. */
    static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
