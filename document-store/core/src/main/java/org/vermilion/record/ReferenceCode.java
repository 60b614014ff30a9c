package org.vermilion.record;

/**
 * A reference code (档号) by item: {@code Z109-WS·2026-D30-BGS-0001} (DA/T 13-2022, DA/T 22-2015).
 *
 * @param fonds the fonds (全宗号), 4 or 5 of A-Z 0-9
 * @param category the category (门类), such as WS for 文书
 * @param year the year it is filed under
 * @param retention how long it is kept
 * @param unit the unit (机构), 2 to 6 of A-Z 0-9
 * @param item the item's number within all of these, from 1
 */
public record ReferenceCode(String fonds, String category, int year, Retention retention, String unit, int item) {

    public ReferenceCode {
        if (!fonds.matches("[A-Z0-9]{4,5}") || !category.matches("[A-Z]{2}") || year < 1900 || year > 2099
                || !unit.matches("[A-Z0-9]{2,6}") || item < 1 || item > 9999) {
            throw new IllegalArgumentException("not a reference code");
        }
    }

    /** Everything but the item: what items are counted within. */
    public static String classOf(String fonds, String category, int year, Retention retention, String unit) {
        return "%s-%s·%d-%s-%s".formatted(fonds, category, year, retention.code(), unit);
    }

    @Override
    public String toString() {
        return classOf(fonds, category, year, retention, unit) + "-%04d".formatted(item);
    }
}
