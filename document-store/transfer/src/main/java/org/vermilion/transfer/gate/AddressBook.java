package org.vermilion.transfer.gate;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vermilion.subject.OrganId;

/** The organs a document can be sent to from this zone. Immutable. */
public final class AddressBook {

    private final Map<OrganId, Address> addresses;

    /** @throws IllegalStateException if an organ has two addresses */
    public AddressBook(Collection<Address> addresses) {
        this.addresses = addresses.stream().collect(Collectors.toUnmodifiableMap(Address::organ, Function.identity()));
    }

    public Optional<Address> find(OrganId organ) {
        return Optional.ofNullable(addresses.get(organ));
    }

    /** All addresses, by organ. */
    public java.util.List<Address> all() {
        return addresses.values().stream().sorted(java.util.Comparator.comparing(Address::organ)).toList();
    }
}
