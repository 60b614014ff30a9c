package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an attachment is headed (附件1) and how attachments are listed under the text (附件：1. …). */
final class AttachmentForm {

    private static final String FIGURE = "[0-9０-９一二三四五六七八九十]";
    private static final Pattern HEADING = Pattern.compile(
            "[【\\[]?(附件" + FIGURE + "{0,3}([-—－]" + FIGURE + "{1,2})?|附[表录]" + FIGURE + "{0,3}|附)[】\\]]?[：:]?");
    private static final Pattern TITLED = Pattern.compile("^附\\s?件\\s?" + FIGURE + "{1,3}\\s?[：:.．、\\s]\\s*(?=\\S)");
    private static final Pattern LIST = Pattern.compile("^附\\s{0,4}件?\\s?" + FIGURE + "{0,2}\\s?[：:]\\s*|^附\\s?件\\s?" + FIGURE + "{1,2}\\s?[.．、]\\s*");
    private static final Pattern NUMBERED = Pattern.compile("^附\\s{0,4}件?\\s?" + FIGURE);
    private static final Pattern ITEM = Pattern.compile("[；;，\\s]\\s{0,20}(?=[0-9]{1,2}[.．、]\\s?[^0-9])");
    private static final Pattern ENDING = Pattern.compile("[；;。，,]$");
    private static final int LONGEST = 150;

    private AttachmentForm() {
    }

    /** Whether the line is the heading of an attachment and nothing else. */
    static boolean isHeading(Line line) {
        return line.text().length() <= 16 && HEADING.matcher(line.tight()).matches();
    }

    /** The title of a line such as {@code 附件2：回执}. */
    static Optional<String> titleOn(Line line) {
        Matcher m = TITLED.matcher(line.isShort() ? line.text() : "");
        return m.find() && !Signs.endsSentence(line.text()) && line.text().length() <= LONGEST
                ? Optional.of(Signs.closeUp(line.text().substring(m.end()))) : Optional.empty();
    }

    static boolean opensList(Line line) {
        return line.isShort() && LIST.matcher(line.text()).find();
    }

    /** Whether the line can go on with a list. */
    static boolean goesOn(Line line) {
        return line.text().length() <= LONGEST && !line.text().endsWith("。");
    }

    /** The titles of a list; a line without a number goes on with the title above it. */
    static List<String> titles(List<Line> list) {
        List<String> titles = new ArrayList<>();
        boolean numbered = false;
        for (Line line : list) {
            String rest = LIST.matcher(line.text()).replaceFirst("");
            boolean opens = rest.length() < line.text().length();
            numbered |= opens && NUMBERED.matcher(line.text()).find();
            for (String part : ITEM.split(rest)) {
                String title = Signs.closeUp(Ordinals.level(part) > 0 ? Ordinals.without(part) : part);
                boolean item = Ordinals.level(part) > 0;
                numbered |= item;
                if (title.isEmpty()) {
                    continue;
                }
                if (!item && !opens && numbered && !titles.isEmpty()) {
                    titles.set(titles.size() - 1, titles.get(titles.size() - 1) + title);
                } else if (!item && !opens && !titles.isEmpty() && Signs.open(titles.get(titles.size() - 1)) > 0) {
                    titles.set(titles.size() - 1, titles.get(titles.size() - 1) + title);
                } else {
                    titles.add(title);
                }
                opens = false;
            }
        }
        return titles.stream().map(title -> ENDING.matcher(title).replaceFirst("")).toList();
    }
}
