package org.vermilion.filing;

import java.util.Map;
import java.util.Optional;

import org.vermilion.subject.OrganId;

/**
 * The fonds number (全宗号) of each organ, assigned by the archive that will take its records over.
 *
 * @param byOrgan 4 or 5 of A-Z 0-9 for each organ
 */
public record FondsRegister(Map<OrganId, String> byOrgan) {

    public FondsRegister {
        byOrgan = Map.copyOf(byOrgan);
    }

    Optional<String> of(OrganId organ) {
        return Optional.ofNullable(byOrgan.get(organ));
    }
}
