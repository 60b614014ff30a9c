package org.vermilion.document.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vermilion.text.ChineseDate;

/**
 * A short line that ends with a date.
 *
 * @param dates the dates that exist, in order
 * @param invalid those that have the form of a date and do not exist, as written
 * @param raw the dates as written, blanks aside
 * @param before what stands before them, mostly an organ; empty if nothing does
 */
record DateLine(List<LocalDate> dates, List<String> invalid, String raw, String before) {

    private static final int LONGEST = 80;
    private static final String ANY = "[0-9０-９〇○◯零OＯ一二三四五六七八九十廿卅元]";
    private static final Pattern AT_END = Pattern.compile(
            "(?<!" + ANY + ")(" + ANY + "{4}年" + ANY + "{1,3}月" + ANY + "{1,4}[日号]|[0-9]{4}([-/.])[0-9]{1,2}\\2[0-9]{1,2})$");

    /** The dates at the end of a text; empty if it does not end with one. */
    static Optional<DateLine> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<LocalDate> dates = new ArrayList<>();
        List<String> invalid = new ArrayList<>();
        String rest = withoutLabel(Signs.unwrapped(text));
        String raw = "";
        while (true) {
            String tight = Signs.tight(rest);
            Matcher m = AT_END.matcher(tight);
            if (!m.find() || !ChineseDate.hasForm(m.group(1))) {
                break;
            }
            String found = m.group(1);
            ChineseDate.parse(found).ifPresentOrElse(date -> dates.add(0, date), () -> invalid.add(0, found));
            raw = raw.isEmpty() ? found : found + " " + raw;
            rest = dropped(rest, found.length());
        }
        return raw.isEmpty() ? Optional.empty() : Optional.of(new DateLine(dates, invalid, raw, rest));
    }

    /** Whether the text is nothing but dates. */
    boolean alone() {
        return before.isEmpty();
    }

    private static String withoutLabel(String text) {
        return text.replaceFirst("^(成文日期|发文日期|签发日期|日期)\\s{0,3}[：:]", "");
    }

    /** The text without its last so many characters, blanks not counted. */
    private static String dropped(String text, int count) {
        int end = text.length();
        for (int left = count; left > 0; end--) {
            left -= Signs.isBlank(text.charAt(end - 1)) ? 0 : 1;
        }
        return Signs.strip(text.substring(0, end));
    }

    @Override
    public String toString() {
        return "DateLine[" + dates.size() + " dates]";
    }
}
