package org.vermilion.access;

import java.util.Set;

import org.vermilion.label.Label;
import org.vermilion.subject.Principal;

/**
 * A thing as the guard sees it.
 *
 * @param kind what it is, in the vocabulary ({@code document}, {@code case}, …)
 * @param id its identifier
 * @param label what binds access to it
 * @param needToKnow who may know of it (知悉范围): all others may not, whatever their clearance
 */
public record Protected(String kind, String id, Label label, Set<Principal> needToKnow) {

    public Protected {
        needToKnow = Set.copyOf(needToKnow);
    }
}
