package org.vermilion.transfer.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.zone.Link;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

class GateProperties {

    private static final ZoneName INNER = new ZoneName("inner");
    private static final ZoneName OUTER = new ZoneName("outer");
    private static final OrganId ENTERPRISE = new OrganId("ctou");
    private static final OrganId COMMISSION = new OrganId("gzw");

    @Property
    void nothingGoesFromInnerToOuterWhateverItsLabel(@ForAll("labels") Label label) {
        assertThat(gate(INNER, Level.TOP_SECRET, Set.of(new Link(OUTER, INNER))).examine(label, List.of(ENTERPRISE)))
                .singleElement().satisfies(v -> {
                    assertThat(v.allowed()).isFalse();
                    assertThat(v.reason()).isNotNull();
                    assertThat(v.reason().code()).isEqualTo("FLOW-INNER-OUTER-DENY");
                });
    }

    @Property
    void aLinkToAZoneThatMayHoldLessIsNone(@ForAll("labels") Label label) {
        assertThat(gate(INNER, Level.TOP_SECRET, Set.of(new Link(INNER, OUTER))).examine(label, List.of(ENTERPRISE)))
                .singleElement().satisfies(v -> assertThat(v.allowed()).isFalse());
    }

    @Property
    void nothingReachesAZoneAboveItsCeiling(@ForAll("labels") Label label) {
        boolean allowed = gate(OUTER, Level.INTERNAL, Set.of()).examine(label, List.of(ENTERPRISE)).get(0).allowed();
        assertThat(allowed).isEqualTo(Level.INTERNAL.dominates(label.level()));
    }

    @Property
    void oneDeniedRecipientBlocksTheWholeSend(@ForAll("labels") Label label) {
        Gate gate = gate(INNER, Level.TOP_SECRET, Set.of());
        assertThatThrownBy(() -> gate.pass(label, List.of(COMMISSION, ENTERPRISE)))
                .isInstanceOf(Refusal.class).hasMessage("FLOW-INNER-OUTER-DENY");
    }

    @Example
    void refusesARecipientThatIsUnknownOrNamedTwiceOrMissing() {
        Gate gate = gate(OUTER, Level.INTERNAL, Set.of());
        assertThatThrownBy(() -> gate.pass(Label.PUBLIC, List.of(new OrganId("nobody")))).hasMessage("RECIPIENT-UNKNOWN");
        assertThatThrownBy(() -> gate.pass(Label.PUBLIC, List.of(ENTERPRISE, ENTERPRISE))).hasMessage("RECIPIENT-TWICE");
        assertThatThrownBy(() -> gate.pass(Label.PUBLIC, List.of())).hasMessage("RECIPIENT-NONE");
    }

    @Provide
    Arbitrary<Label> labels() {
        return Arbitraries.of(Level.values()).map(Label::of);
    }

    private static Gate gate(ZoneName here, Level ceiling, Set<Link> links) {
        return new Gate(new Zone(here, ceiling), links, new AddressBook(List.of(
                new Address(ENTERPRISE, OUTER, Level.INTERNAL, Level.INTERNAL, null),
                new Address(COMMISSION, INNER, Level.TOP_SECRET, Level.TOP_SECRET, null))));
    }
}
