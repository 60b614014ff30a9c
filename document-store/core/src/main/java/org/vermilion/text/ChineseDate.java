package org.vermilion.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as documents write them: {@code 2026年3月2日}, {@code 二〇二六年三月二日}, {@code 2026-03-02}.
 *
 * <p>The zero of a year in Chinese figures is met as 〇 ○ ◯ 零 and O; tens as 十, 廿 and 卅. Documents are printed with
 * Arabic figures and no padding (GB/T 9704-2012, 7.3.5.4). Thread-safe: no state.
 */
public final class ChineseDate {

    private static final int LONGEST = 30;
    private static final String ZEROS = "〇○◯零Ｏ";
    private static final String NINE = "一二三四五六七八九";
    private static final Pattern WRITTEN = Pattern.compile(
            "([0-9〇一二三四五六七八九]{4})年([0-9〇一二三四五六七八九十元]{1,3})月([0-9〇一二三四五六七八九十廿卅]{1,4})[日号]");
    private static final Pattern PLAIN = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern TENS = Pattern.compile("([一二三四五六七八九]?)([十廿卅])([一二三四五六七八九]?)");

    private ChineseDate() {
    }

    /**
     * Reads a whole text as a date; blanks inside it do not count.
     *
     * @return the date; empty if the text is no date, or names a day that does not exist, which is never shifted
     */
    public static Optional<LocalDate> parse(String text) {
        Matcher m = matched(text);
        if (m == null) {
            return Optional.empty();
        }
        boolean plain = m.pattern() == PLAIN;
        int year = value(m.group(1));
        int month = value(m.group(plain ? 3 : 2));
        int day = value(m.group(plain ? 4 : 3));
        try {
            return year < 1 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether a whole text has the form of a date, be it one that exists or not (2026年2月30日 has it). */
    public static boolean hasForm(String text) {
        return matched(text) != null;
    }

    /** The printed form, such as {@code 2026年3月2日}. */
    public static String format(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static @org.jspecify.annotations.Nullable Matcher matched(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String normal = normal(text);
        Matcher written = WRITTEN.matcher(normal);
        if (written.matches()) {
            return written;
        }
        Matcher plain = PLAIN.matcher(normal);
        return plain.matches() ? plain : null;
    }

    private static String normal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (ZEROS.indexOf(c) >= 0 || c == 'O') {
                out.append('〇');
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFKC);
    }

    /** The value of Arabic or Chinese figures, digit by digit or with tens; -1 if they make no number. */
    private static int value(String figures) {
        if (figures.equals("元")) {
            return 1; // 元月 is January
        }
        Matcher tens = TENS.matcher(figures);
        if (tens.matches()) {
            return tensOf(tens) + (tens.group(3).isEmpty() ? 0 : 1 + NINE.indexOf(tens.group(3)));
        }
        int value = 0;
        for (char c : figures.toCharArray()) {
            int digit = c == '〇' ? 0 : c >= '0' && c <= '9' ? c - '0' : NINE.indexOf(c) + 1;
            if (digit == 0 && c != '〇' && c != '0') {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int tensOf(Matcher tens) {
        boolean bare = tens.group(1).isEmpty();
        return switch (tens.group(2)) {
            case "廿" -> bare ? 20 : -100;
            case "卅" -> bare ? 30 : -100;
            default -> bare ? 10 : 10 * (1 + NINE.indexOf(tens.group(1)));
        };
    }
}
