package org.vermilion.dispatch;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.identity.Names;
import org.vermilion.identity.Organ;
import org.vermilion.identity.OrganKind;
import org.vermilion.identity.People;
import org.vermilion.identity.Unit;
import org.vermilion.identity.Who;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.subject.UnitId;
import org.vermilion.transfer.gate.Address;
import org.vermilion.transfer.gate.AddressBook;

/** What a drafter chooses a document's way from. */
@Component
public class DispatchChoices {

    private final People people;
    private final AddressBook addresses;
    private final AccessGuard guard;

    DispatchChoices(People people, AddressBook addresses, AccessGuard guard) {
        this.people = people;
        this.addresses = addresses;
        this.guard = guard;
    }

    /**
     * A recipient to choose.
     *
     * @param kind what it is to the commission; null for an organ only another zone knows
     * @param zone where it receives
     */
    public record Recipient(OrganId organ, String name, @Nullable OrganKind kind, String zone) {}

    /** The units of the person's organ that have a head, who countersigns for them. */
    public List<Unit> units(Subject subject) {
        guard.requireRole(subject, Role.DRAFTER);
        return people.units(subject.organ()).stream()
                .filter(unit -> !people.holding(Role.DIVISION_HEAD, unit.id()).isEmpty()).toList();
    }

    /** Who signs off for the person's organ; nobody signs off what they draft, so never the person. */
    public List<Who> signers(Subject subject) {
        guard.requireRole(subject, Role.DRAFTER);
        Names names = new Names(people);
        return people.holding(Role.SIGNER, new UnitId(subject.organ().value())).stream()
                .filter(signer -> !signer.id().equals(subject.person())).map(signer -> names.who(signer.id())).toList();
    }

    /** Every organ of the address book but the person's own. */
    public List<Recipient> recipients(Subject subject) {
        guard.requireRole(subject, Role.DRAFTER);
        return addresses.all().stream().filter(to -> !to.organ().equals(subject.organ())).map(to -> {
            @Nullable Organ organ = people.organ(to.organ()).orElse(null);
            return new Recipient(to.organ(), name(to.organ()), organ == null ? null : organ.kind(), to.zone().value());
        }).toList();
    }

    /** What an organ is called: by the directory, else by the address book; its identifier where neither names it. */
    @NoAccessCheck(reason = "what organs are called is known to everybody")
    public String name(OrganId id) {
        return people.organ(id).map(Organ::name).or(() -> addresses.find(id).map(Address::name)).orElse(id.value());
    }
}
