package org.vermilion.zone;

/**
 * A one-way path between two zones. There is none unless one is configured, and none in the other direction.
 *
 * @param from where packages leave
 * @param to where they enter
 */
public record Link(ZoneName from, ZoneName to) {

    public Link {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a link joins two zones");
        }
    }
}
