package org.vermilion.identity;

/**
 * A post as a directory tells of one.
 *
 * @param role the name of a {@link org.vermilion.subject.Role}, if the directory is right
 * @param unit the unit's identifier, or the organ's for a post of the organ as a whole
 */
public record DirectoryPost(String role, String unit) {}
