package org.vermilion.identity;

/**
 * A unit as a directory tells of one.
 *
 * @param id its identifier, organ included, such as {@code gzw.cqc}
 * @param organ the organ's identifier
 * @param name its name
 */
public record DirectoryUnit(String id, String organ, String name) {}
