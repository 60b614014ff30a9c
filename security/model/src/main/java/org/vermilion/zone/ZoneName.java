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

    /** What the zone is called in Chinese. */
    public String chinese() {
        return switch (value) {
            case "outer" -> "外网";
            case "inner" -> "内网";
            case "portal" -> "门户";
            default -> value + " 区域";
        };
    }

    /** The same in English, as after an article. */
    public String english() {
        return switch (value) {
            case "outer" -> "outer network";
            case "inner" -> "inner network";
            default -> value + " zone";
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
