package org.vermilion.issuing;

import java.util.List;

import org.vermilion.subject.OrganId;

/** What the address book calls organs that may be in no directory here. Supplied by who reads the configuration. */
public record AddressedNames(List<Addressed> all) {

    public AddressedNames {
        all = List.copyOf(all);
    }

    /** One organ of the address book that has a name there. */
    public record Addressed(OrganId organ, String name) {}
}
