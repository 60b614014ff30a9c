package org.vermilion.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.vermilion.document.numbering.SeriesShares;
import org.vermilion.label.Level;
import org.vermilion.subject.OrganId;
import org.vermilion.zone.Link;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

/**
 * The configuration file: the zones there are, the links between them, and where organs receive. The same file may
 * serve every zone; each reads all of it and runs one.
 *
 * @param zones the zones by name
 * @param links the one-way paths, none unless named
 * @param addresses organs that receive in another zone than their own directory says
 * @param fonds the fonds number (全宗号) of each organ that keeps an archive here
 * @param series how the number series of an organ are divided between zones: a span of numbers or a prefix by zone, by the
 *     organ's prefix
 */
public record Installation(Map<String, ZoneSettings> zones, @Nullable List<LinkSettings> links,
        @Nullable List<AddressSettings> addresses, @Nullable Map<String, String> fonds,
        @Nullable Map<String, Map<String, String>> series) {

    public record LinkSettings(String from, String to) {}

    /**
     * @param organ which organ
     * @param zone where it receives
     * @param ceiling the most it may receive
     * @param name what it is called where its directory is not known; its identifier if absent
     */
    public record AddressSettings(String organ, String zone, Level ceiling, @Nullable String name) {}

    /** The fonds number of each organ. */
    public Map<OrganId, String> allFonds() {
        return fonds == null ? Map.of() : fonds.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(e -> new OrganId(e.getKey()), Map.Entry::getValue));
    }

    /** The share of each zone by series. */
    public Map<String, Map<String, String>> allSeries() {
        return series == null ? Map.of() : series;
    }

    public List<AddressSettings> allAddresses() {
        return addresses == null ? List.of() : addresses;
    }

    /** The settings of one zone. */
    public ZoneSettings zone(ZoneName name) {
        return zones.get(name.value());
    }

    /** The zone as a value. */
    public Zone asZone(ZoneName name) {
        return new Zone(name, zone(name).ceiling());
    }

    public Set<Link> asLinks() {
        return links == null ? Set.of() : links.stream()
                .map(link -> new Link(new ZoneName(link.from()), new ZoneName(link.to())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everything that is wrong with the file, one sentence each; empty if nothing is. */
    public List<String> problems(String zone) {
        List<String> problems = new ArrayList<>();
        if (zones == null || zones.isEmpty()) {
            return List.of("zones: 没有配置任何区域。 / No zone is configured.");
        }
        if (!zones.containsKey(zone)) {
            problems.add("--zone " + zone + ": 配置中没有这个区域，可用：" + zones.keySet()
                    + "。 / The file has no such zone; it has " + zones.keySet() + ".");
        }
        zones.forEach((name, settings) -> settings.problems("zones." + name, problems));
        if (zones.containsKey(zone)) {
            zones.get(zone).fontProblems("zones." + zone, problems);
        }
        if (links != null) {
            links.forEach(link -> List.of(link.from(), link.to()).stream().filter(end -> !zones.containsKey(end))
                    .forEach(end -> problems.add("links: 没有区域 " + end + "。 / There is no zone " + end + ".")));
        }
        if (problems.isEmpty()) {
            LinkCheck.problems(this, problems);
        }
        allAddresses().stream().filter(address -> !zones.containsKey(address.zone())).forEach(address -> problems
                .add("addresses." + address.organ() + ": 没有区域 " + address.zone() + "。 / There is no zone "
                        + address.zone() + "."));
        allSeries().forEach((prefix, shares) -> shares.keySet().stream().filter(name -> !zones.containsKey(name))
                .forEach(name -> problems.add("series." + prefix + ": 没有区域 " + name + "。 / There is no zone " + name + ".")));
        problems.addAll(SeriesShares.problems(allSeries()));
        return problems;
    }
}
