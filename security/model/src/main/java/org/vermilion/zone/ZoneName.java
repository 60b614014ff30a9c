package org.vermilion.zone;

/**
 * The name of a zone, such as {@code outer} (外网) or {@code inner} (内网).
 *
 * @param value 1 to 32 characters of {@code a-z 0-9 -}, first a letter
 */
public record ZoneName(String value) {

    public ZoneName {
        if (!value.matches("[a-z][a-z0-9-]{0,31}")) {
            throw new IllegalArgumentException("a zone's name is 1 to 32 of a-z 0-9 - and begins with a letter");
        }
    }

    /** What it is called in Chinese: the usual zones by their words, any other by its name. */
    public String chinese() {
        return switch (value) {
            case "outer" -> "外网";
            case "inner" -> "内网";
            case "portal" -> "门户";
            default -> value;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
