package org.vermilion.transfer.gate;

import org.jspecify.annotations.Nullable;

import org.vermilion.label.Level;
import org.vermilion.subject.OrganId;
import org.vermilion.zone.ZoneName;

/**
 * Where an organ receives.
 *
 * @param organ the organ
 * @param zone the zone its clerks work in
 * @param zoneCeiling the most that zone may hold
 * @param organCeiling the most the organ may receive
 * @param name what it is called; null if only its own directory knows
 */
public record Address(OrganId organ, ZoneName zone, Level zoneCeiling, Level organCeiling, @Nullable String name) {}
