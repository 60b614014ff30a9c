package org.vermilion.identity;

import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.UnitId;

/**
 * A person with a name.
 *
 * @param id the account
 * @param name the name in Chinese
 * @param organ the organ the person belongs to
 * @param unit the unit; the organ's own identifier for a person of no unit
 * @param enabled whether the person may sign in; false once the directory no longer knows the person
 */
public record Person(PersonId id, String name, OrganId organ, UnitId unit, boolean enabled) {}
