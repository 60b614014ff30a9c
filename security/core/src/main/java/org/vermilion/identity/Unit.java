package org.vermilion.identity;

import org.vermilion.subject.OrganId;
import org.vermilion.subject.UnitId;

/**
 * A unit within an organ (处室).
 *
 * @param id its identifier, beginning with the organ's, such as {@code gzw.cqc}
 * @param organ the organ it belongs to
 * @param name its name, such as 产权管理处
 */
public record Unit(UnitId id, OrganId organ, String name) {}
