package org.vermilion.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.vermilion.app.settings.Installation;
import org.vermilion.app.settings.ZoneSettings;
import org.vermilion.app.visit.SetDay;
import org.vermilion.app.wiring.ZoneApplication;
import org.vermilion.app.wiring.ZoneFiles;
import org.vermilion.label.Level;
import org.vermilion.zone.ZoneName;

/** A zone of the demo organisation in this process, on a free port, with its content store on a disk of its own. */
public final class TestZone {

    /** An organ the address book names and the directory does not know, as one of another zone. */
    public static final String ELSEWHERE = "qianj";

    private static final String NAME = "outer";

    private final Path directory = Machine.directory("zone");
    private final Path data = directory.resolve("data");
    private final TestDirectory people = new TestDirectory();
    private final @Nullable PostgresCluster cluster;
    private final Duration ahead;
    private final SmallDisk disk = new SmallDisk(data.resolve("content"));
    private final Map<String, Person> signedIn = new ConcurrentHashMap<>();
    private final Installation installation;
    private final Thread end = new Thread(this::end);
    private ConfigurableApplicationContext application;
    private @Nullable Exhibits exhibits;

    TestZone(@Nullable PostgresCluster cluster) {
        this(cluster, SetDay.ahead(), nothing -> { });
    }

    private TestZone(@Nullable PostgresCluster cluster, Duration ahead, Consumer<Path> put) {
        this.cluster = cluster;
        this.ahead = ahead;
        put.accept(data);
        ZoneSettings settings = new ZoneSettings(Level.INTERNAL, Machine.freePort(), null, data,
                cluster == null ? null : new ZoneSettings.DatabaseSettings(cluster.url(), "postgres", null),
                people.settings(), true, null);
        this.installation = new Installation(Map.of(NAME, settings), List.of(),
                List.of(new Installation.AddressSettings(ELSEWHERE, NAME, Level.INTERNAL, "黔江区国资中心")), Map.of("gzw", "Z109"), null);
        this.application = start();
        Runtime.getRuntime().addShutdownHook(end);
    }

    private void end() {
        application.close();
        disk.close();
        Machine.delete(directory);
    }

    /**
     * A zone of its own that goes on with what another left.
     *
     * @param cluster holds its database, already filled; without it that lies in the data directory
     * @param ahead how far its clock is ahead of the machine's
     * @param put lays what was left into the data directory
     */
    public static TestZone over(@Nullable PostgresCluster cluster, Duration ahead, Consumer<Path> put) {
        return new TestZone(cluster, ahead, put);
    }

    /** Where it keeps everything that is not in the database of a server. */
    public Path data() {
        return data;
    }

    /** Stops the zone in order, for good; what it kept on disk stays until the tests end. */
    public void stop() {
        application.close();
    }

    /** Stops the zone in order and takes away all of it, so that it holds no memory while other tests run. */
    public void remove() {
        Runtime.getRuntime().removeShutdownHook(end);
        end();
    }

    /** Where the zone answers. */
    public int port() {
        return installation.zone(new ZoneName(NAME)).port();
    }

    public ConfigurableApplicationContext application() {
        return application;
    }

    /** What time it is in the zone, which is not the machine's. */
    public Instant now() {
        return application.getBean(Clock.class).instant();
    }

    public JdbcClient jdbc() {
        return application.getBean(JdbcClient.class);
    }

    /** The database's server; there is one only on PostgreSQL. */
    public PostgresCluster cluster() {
        return Objects.requireNonNull(cluster, "H2 runs inside the application");
    }

    public TestDirectory directory() {
        return people;
    }

    public SmallDisk disk() {
        return disk;
    }

    public Ledger ledger() {
        return new Ledger(jdbc());
    }

    /** Somebody of the demo organisation, signed in; the same session each time. */
    public Person as(String account) {
        return signedIn.computeIfAbsent(account, a -> nobody().signIn(a, TestDirectory.PASSWORD));
    }

    /** Things that are there, made at the first call. */
    public synchronized Exhibits exhibits() {
        if (exhibits == null) {
            exhibits = Exhibits.make(this);
        }
        return exhibits;
    }

    /** Somebody who is not signed in. */
    public Person nobody() {
        return new Person(port(), "", null);
    }

    /** The password of every account. */
    public String password() {
        return TestDirectory.PASSWORD;
    }

    /** Stops the zone in order and starts it again; who was signed in still is. */
    public void restart() {
        application.close();
        application = start();
    }

    private ConfigurableApplicationContext start() {
        try {
            Files.createDirectories(data.resolve("content"));
            ZoneFiles.moveClock(data, ahead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ZoneApplication.start(installation, new ZoneName(NAME));
    }
}
