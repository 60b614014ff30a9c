package org.vermilion.zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with the links of an installation. What a zone may hold at most says which way is up; its name says
 * nothing. Thread-safe: no state.
 */
public final class Links {

    private Links() {}

    /** The links from a zone to one that may hold less: what lies in the first must never enter the second. */
    public static List<Link> downward(Collection<Link> links, Map<ZoneName, Zone> zones) {
        return links.stream().filter(link -> zones.containsKey(link.from()) && zones.containsKey(link.to()))
                .filter(link -> !zones.get(link.to()).ceiling().dominates(zones.get(link.from()).ceiling())).toList();
    }

    /** The zones of a circle of links, in its order, the first once more at its end; empty if there is none. */
    public static List<ZoneName> circle(Collection<Link> links) {
        Map<ZoneName, Set<ZoneName>> ways = new HashMap<>();
        links.forEach(link -> ways.computeIfAbsent(link.from(), from -> new LinkedHashSet<>()).add(link.to()));
        Set<ZoneName> led = new LinkedHashSet<>();
        for (Link link : links) {
            List<ZoneName> circle = circle(link.from(), ways, new ArrayList<>(), led);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        return List.of();
    }

    private static List<ZoneName> circle(ZoneName at, Map<ZoneName, Set<ZoneName>> ways, List<ZoneName> path, Set<ZoneName> led) {
        int before = path.indexOf(at);
        if (before >= 0) {
            List<ZoneName> circle = new ArrayList<>(path.subList(before, path.size()));
            circle.add(at);
            return circle;
        }
        if (!led.add(at)) {
            return List.of(); // led to no circle before
        }
        path.add(at);
        for (ZoneName next : ways.getOrDefault(at, Set.of())) {
            List<ZoneName> circle = circle(next, ways, path, led);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        path.remove(path.size() - 1);
        return List.of();
    }
}
