package org.vermilion.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelLatticeProperties {

    @Property
    void joiningIsCommutative(@ForAll("labels") Label a, @ForAll("labels") Label b) {
        assertThat(a.join(b)).isEqualTo(b.join(a));
    }

    @Property
    void joiningIsAssociative(@ForAll("labels") Label a, @ForAll("labels") Label b, @ForAll("labels") Label c) {
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
    }

    @Property
    void joiningWithItselfChangesNothing(@ForAll("labels") Label a) {
        assertThat(a.join(a)).isEqualTo(a);
    }

    @Property
    void aJoinDominatesBothParts(@ForAll("labels") Label a, @ForAll("labels") Label b) {
        assertThat(a.join(b).dominates(a)).isTrue();
        assertThat(a.join(b).dominates(b)).isTrue();
    }

    @Property
    void dominanceBothWaysMeansTheSameLevelAndCompartments(@ForAll("labels") Label a, @ForAll("labels") Label b) {
        if (a.dominates(b) && b.dominates(a)) {
            assertThat(a.level()).isEqualTo(b.level());
            assertThat(a.compartments()).isEqualTo(b.compartments());
        }
    }

    @Property
    void onlyStateSecretsCarryTheStar(@ForAll("labels") Label a) {
        assertThat(a.mark().contains("★")).isEqualTo(a.level().isStateSecret());
    }

    @Provide
    Arbitrary<Label> labels() {
        Arbitrary<Set<Compartment>> areas = Arbitraries.of("HR", "AUDIT", "LAW").map(Compartment::new).set();
        return Combinators.combine(Arbitraries.of(Level.values()), Arbitraries.integers().between(1, 10), areas)
                .as((level, years, set) ->
                        new Label(level, level.isStateSecret() ? Period.ofYears(years) : null, set));
    }
}
