package org.vermilion.app.wiring;

import java.util.Optional;

import org.vermilion.app.settings.Installation;
import org.vermilion.document.numbering.SeriesShares;
import org.vermilion.identity.Organ;
import org.vermilion.zone.ZoneName;

/**
 * Whether an organ's numbers are this zone's alone: in a file of several zones its series is divided, or the address book
 * says that it works in one zone. Which organs another zone's directory has cannot be asked from here, so what the file
 * leaves open counts as given in both.
 */
final class SeriesDivision {

    private SeriesDivision() {}

    /** What is wrong, in both languages; empty if nothing is. */
    static Optional<String> problem(Organ organ, Installation installation, SeriesShares shares, ZoneName zone) {
        String prefix = organ.numberPrefix();
        if (prefix == null || shares.states(prefix)) {
            return Optional.empty();
        }
        String at = "series." + prefix;
        if (shares.divides(prefix)) {
            return Optional.of(at + ": 没有区域 " + zone + " 的号段，" + organ.id() + " 在本区域编号时会与其他区域重号。请补上。 / Has no share of zone "
                    + zone + ", where " + organ.id() + " numbers documents as well; add one.");
        }
        boolean alone = installation.zones().size() == 1 || installation.allAddresses().stream()
                .anyMatch(address -> address.organ().equals(organ.id().value()) && address.zone().equals(zone.value()));
        return alone ? Optional.empty() : Optional.of(at + ": " + organ.id() + " 在多个区域编号，同一号会给出两次。请划分号段，如 series: { "
                + prefix + ": { " + zone + ": 1-4999, … } }，或在 addresses 中写明其只在 " + zone + " 办公。 / " + organ.id()
                + " may number documents in several zones of this file. Divide the series, or say in addresses that it works in "
                + zone + " alone.");
    }
}
