package org.vermilion.identity;

/**
 * A person as screens name one.
 *
 * @param account the account
 * @param name the name in Chinese; the account if nobody knows it any more
 * @param unit the name of the person's unit, or of the organ for a person of no unit
 */
public record Who(String account, String name, String unit) {}
