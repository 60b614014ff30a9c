package org.vermilion.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import org.vermilion.label.Level;

class LinksTest {

    @Test
    void aLinkDownIsFoundWhateverTheZonesAreCalled() {
        Map<ZoneName, Zone> zones = zones(Map.of("a", Level.SECRET, "b", Level.INTERNAL, "c", Level.SECRET));

        assertThat(Links.downward(List.of(link("a", "b"), link("b", "a"), link("a", "c")), zones)).containsExactly(link("a", "b"));
    }

    @Test
    void aCircleIsFoundWhereverItBegins() {
        assertThat(Links.circle(List.of(link("a", "b"), link("b", "a")))).extracting(ZoneName::value).containsExactly("a", "b", "a");
        assertThat(Links.circle(List.of(link("x", "a"), link("a", "b"), link("b", "c"), link("c", "a")))).extracting(ZoneName::value)
                .containsExactly("a", "b", "c", "a");
        assertThat(Links.circle(List.of(link("a", "b"), link("a", "c"), link("b", "d"), link("c", "d")))).isEmpty();
    }

    @Property
    void linksThatLeadOnlyToLaterZonesAreNoCircleAndOneBackIs(@ForAll @Size(max = 12) Set<@IntRange(max = 30) Integer> pairs) {
        List<Link> forward = pairs.stream().map(n -> link("z" + n / 6, "z" + (n / 6 + 1 + n % 6))).collect(Collectors.toList());

        assertThat(Links.circle(forward)).isEmpty();
        if (!forward.isEmpty()) {
            forward.add(new Link(forward.get(0).to(), forward.get(0).from()));
            assertThat(Links.circle(forward)).hasSizeGreaterThan(2);
        }
    }

    private static Link link(String from, String to) {
        return new Link(new ZoneName(from), new ZoneName(to));
    }

    private static Map<ZoneName, Zone> zones(Map<String, Level> ceilings) {
        return ceilings.entrySet().stream().map(e -> new Zone(new ZoneName(e.getKey()), e.getValue()))
                .collect(Collectors.toMap(Zone::name, zone -> zone));
    }
}
