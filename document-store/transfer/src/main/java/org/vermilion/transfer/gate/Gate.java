package org.vermilion.transfer.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Label;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.OrganId;
import org.vermilion.zone.Link;
import org.vermilion.zone.Zone;

/**
 * Decides what may leave this zone and to whom. Everything not allowed by a link is denied; one denied recipient blocks
 * the whole send. Immutable, safe for use by many threads.
 */
public final class Gate {

    private final Zone here;
    private final Set<Link> links;
    private final AddressBook addresses;

    public Gate(Zone here, Set<Link> links, AddressBook addresses) {
        this.here = here;
        this.links = Set.copyOf(links);
        this.addresses = addresses;
    }

    /** What would happen to each recipient, in the order given; changes nothing. */
    public List<Verdict> examine(Label label, List<OrganId> recipients) {
        Set<OrganId> seen = new HashSet<>();
        return recipients.stream().map(organ -> verdict(label, organ, !seen.add(organ))).toList();
    }

    /**
     * Lets the send pass or refuses it whole.
     *
     * @return the addresses, in the order given
     * @throws Refusal with the reason of the first recipient that is denied
     */
    public List<Address> pass(Label label, List<OrganId> recipients) {
        if (recipients.isEmpty()) {
            throw new Refusal(GateReason.NONE);
        }
        for (Verdict verdict : examine(label, recipients)) {
            if (verdict.reason() != null) {
                throw new Refusal(verdict.reason(), named(verdict.organ()));
            }
        }
        return recipients.stream().map(organ -> addresses.find(organ).orElseThrow()).toList();
    }

    private Refusal.Detail named(OrganId organ) {
        String name = addresses.find(organ).map(Address::name).orElse(organ.value());
        return new Refusal.Detail(organ.value(), name, name);
    }

    private Verdict verdict(Label label, OrganId organ, boolean twice) {
        Optional<Address> address = addresses.find(organ);
        return new Verdict(organ, address.map(Address::zone).orElse(null),
                twice ? GateReason.TWICE : address.map(a -> reason(label, a)).orElse(address.isEmpty() ? GateReason.UNKNOWN : null));
    }

    /** A link down is none, even if somebody configured it: the ceiling says which way is up. */
    private boolean leads(Address to) {
        return links.contains(new Link(here.name(), to.zone())) && to.zoneCeiling().dominates(here.ceiling());
    }

    private @Nullable GateReason reason(Label label, Address to) {
        if (!to.zone().equals(here.name()) && !leads(to)) {
            return GateReason.flow(here.name(), to.zone());
        }
        if (!to.zoneCeiling().dominates(label.level())) {
            return GateReason.ceiling(to.zone());
        }
        return to.organCeiling().dominates(label.level()) ? null : GateReason.ORGAN;
    }
}
