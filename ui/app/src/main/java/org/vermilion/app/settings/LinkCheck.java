package org.vermilion.app.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.vermilion.zone.Link;
import org.vermilion.zone.Links;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

/** What is wrong with the links of a configuration whose zones are right in themselves. */
final class LinkCheck {

    private LinkCheck() {}

    static void problems(Installation installation, List<String> problems) {
        Set<Link> links = new LinkedHashSet<>();
        for (Installation.LinkSettings link : Objects.requireNonNullElse(installation.links(), List.<Installation.LinkSettings>of())) {
            if (link.from().equals(link.to())) {
                problems.add("links: 通道两端都是 " + link.from() + "，请写两个不同的区域。 / A link joins two zones; both its ends are "
                        + link.from() + ".");
            } else {
                links.add(new Link(new ZoneName(link.from()), new ZoneName(link.to())));
            }
        }
        Map<ZoneName, Zone> zones = installation.zones().keySet().stream().map(ZoneName::new)
                .collect(Collectors.toMap(name -> name, installation::asZone));
        for (Link link : Links.downward(links, zones)) {
            Zone from = zones.get(link.from());
            Zone to = zones.get(link.to());
            problems.add("links: 不得由 " + link.from() + "（上限" + from.ceiling().chinese() + "）通往上限更低的 " + link.to() + "（"
                    + to.ceiling().chinese() + "），请删去此通道。 / No link leads from " + link.from() + " (ceiling "
                    + from.ceiling().english() + ") to " + link.to() + ", which may hold less (" + to.ceiling().english()
                    + "); remove it.");
        }
        List<ZoneName> circle = Links.circle(links);
        if (!circle.isEmpty()) {
            String way = circle.stream().map(ZoneName::value).collect(Collectors.joining(" → "));
            problems.add("links: 通道成环（" + way + "），请删去其中一条；通道是单向的。 / The links make a circle (" + way
                    + "); remove one of them, links lead one way.");
        }
    }
}
