package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;

/** Parts a line in which several paragraphs were run together with wide gaps between them. */
final class RunTogether {

    private RunTogether() {
    }

    /** The paragraphs of a line; only itself if its gaps part nothing, or part the cells of a table. */
    static List<String> parts(String text) {
        if (text.indexOf('\t') >= 0 || !hasGap(text)) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        for (String part : Signs.pieces(text)) {
            int last = parts.size() - 1;
            if (last >= 0 && (Ordinals.isBare(parts.get(last)) || parts.get(last).matches("第.{1,4}[条款]"))) {
                parts.set(last, parts.get(last) + " " + part); // 一、 and a gap before its own words
            } else if (last >= 0 && part.length() == 1) {
                parts.set(last, parts.get(last) + part); // 总　则, spread over the line
            } else {
                parts.add(part);
            }
        }
        return parts.size() > 1 && isRunTogether(parts) ? parts : List.of(text);
    }

    private static boolean isRunTogether(List<String> parts) {
        List<String> before = parts.subList(0, parts.size() - 1);
        boolean ended = before.stream().anyMatch(Signs::endsSentence);
        return parts.stream().anyMatch(part -> isHeading(part, ended || parts.get(parts.size() - 1).endsWith("。")))
                || before.stream().allMatch(Signs::endsSentence)
                || before.stream().anyMatch(RunTogether::isAddressee);
    }

    private static boolean isHeading(String part, boolean prose) {
        int level = Ordinals.level(part);
        return level == 1 || level == 2 || (level > 2 && prose);
    }

    private static boolean isAddressee(String part) {
        return part.length() <= 200 && (part.endsWith("：") || part.endsWith(":"))
                && Organs.isAddressees(part.substring(0, part.length() - 1));
    }

    private static boolean hasGap(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '\u3000' || (Signs.isBlank(text.charAt(i)) && Signs.isBlank(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }
}
