package org.vermilion.subject;

/**
 * A role held in a unit, such as head of the property division.
 *
 * @param role what the holder may do
 * @param unit where; the organ's own identifier for posts of the organ as a whole
 */
public record Post(Role role, UnitId unit) {}
