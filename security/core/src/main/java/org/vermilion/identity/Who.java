package org.vermilion.identity;

/**
 * A person as screens show one.
 *
 * @param account the account
 * @param name the name in Chinese; the account itself for one who is in no table, such as {@code system}
 * @param unit the name of the person's unit, or of the organ for a person of no unit; empty if neither is known
 */
public record Who(String account, String name, String unit) {}
