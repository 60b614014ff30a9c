package org.vermilion.seal;

import org.vermilion.subject.OrganId;

/**
 * A seal.
 *
 * @param organ whose keepers use it
 * @param ownerName the name it shows: the organ's full name, or one the organ issues under
 * @param keyName the key it signs with
 * @param diameterMm how wide it is, in millimetres
 * @param active whether it may be used
 */
public record Seal(String id, OrganId organ, String ownerName, String keyName, int diameterMm, boolean active) {}
