package org.vermilion.transfer.gate;

import org.jspecify.annotations.Nullable;
import org.vermilion.subject.OrganId;
import org.vermilion.zone.ZoneName;

/**
 * What the gate says of one recipient.
 *
 * @param organ the recipient
 * @param zone where it receives; null if it is unknown
 * @param reason why not; null when it may receive
 */
public record Verdict(OrganId organ, @Nullable ZoneName zone, @Nullable GateReason reason) {

    public boolean allowed() {
        return reason == null;
    }
}
