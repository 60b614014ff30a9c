package org.vermilion.app.demo;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.vermilion.app.demo.World.WorldCase;
import org.vermilion.app.demo.World.WorldDocument;
import org.vermilion.app.visit.ZoneProcess;

/** Fills a zone day by day, from the oldest thing to today: its clock is set back and comes forward. */
final class WorldBuilding {

    private final ZoneProcess zone;
    private final Duration today;
    private final Consumer<String> told;

    /**
     * @param today how far the zone's clock is ahead of the machine's on the day the demo plays
     * @param told hears what is being made
     */
    WorldBuilding(ZoneProcess zone, Duration today, Consumer<String> told) {
        this.zone = zone;
        this.today = today;
        this.told = told;
    }

    private final Map<String, String> consignments = new HashMap<>();

    private record Begun(int days, Runnable work) {}

    /** How far the clock must be ahead before the zone starts for the first time: its keys must not be younger than its documents. */
    static Duration first(World world, Duration today) {
        int days = Stream.concat(world.documents().stream().map(WorldDocument::days), world.cases().stream().map(WorldCase::days))
                .mapToInt(Integer::intValue).max().orElse(0);
        return today.minusDays(days + 1L);
    }

    void build(World world) {
        List<Begun> all = Stream.concat(
                world.documents().stream().filter(d -> d.zone().equals(zone.zone()))
                        .map(d -> new Begun(d.days(), () -> new DocumentBuilding(zone, d, consignments).build())),
                world.cases().stream().filter(c -> zone.zone().equals("outer"))
                        .map(c -> new Begun(c.days(), () -> new CaseBuilding(zone, c).build())))
                .sorted(Comparator.comparingInt(Begun::days).reversed()).toList();
        int day = Integer.MAX_VALUE;
        for (int i = 0; i < all.size(); i++) {
            Begun begun = all.get(i);
            if (begun.days() != day) {
                day = begun.days();
                zone.moveClock(today.minusDays(day));
            }
            begun.work().run();
            told.accept(zone.zone() + " " + (i + 1) + "/" + all.size());
        }
        zone.moveClock(today);
    }
}
