package org.vermilion.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document number (发文字号): the organ's code, the year, the running number (条例 art. 9.5).
 *
 * @param prefix the organ's code (机关代字), such as {@code 渝国资发}; free text of the organ
 * @param year 1900 to 2099
 * @param sequence from 1
 */
public record DocumentNumber(String prefix, int year, int sequence) {

    private static final String PREFIX = "(?<prefix>[\\p{IsHan}A-Za-z]{2,16})";
    private static final Pattern STRICT =
            Pattern.compile("^" + PREFIX + "〔(?<year>(19|20)\\d{2})〕第?(?<seq>[1-9]\\d{0,8})号$");
    private static final Pattern LOOSE = Pattern.compile(
            "^(?:" + PREFIX + ")?[\\s〔]*(?<year>(19|20)\\d{2})[\\s〕年]*第?\\s*(?<seq>[1-9]\\d{0,8})\\s*号?$");

    public DocumentNumber {
        if (!isPrefix(prefix) || year < 1900 || year > 2099 || sequence < 1) {
            throw new IllegalArgumentException("not a document number");
        }
    }

    /** Whether numbers can begin with a text: 2 to 16 Chinese characters or Latin letters. */
    public static boolean isPrefix(String text) {
        return text.matches("[\\p{IsHan}A-Za-z]{2,16}");
    }

    /** Reads a whole text as a document number, whichever brackets it uses; empty if it is none. */
    public static Optional<DocumentNumber> parse(String text) {
        Matcher m = STRICT.matcher(normal(text).replaceAll("\\s", ""));
        return m.matches() ? Optional.of(of(m, m.group("prefix"))) : Optional.empty();
    }

    /**
     * Reads what somebody typed to find a document, such as {@code 国资发 2019 23}, {@code 国资发2019年第23号}; empty if it
     * does not look like a whole number. Running digits without any separator are not understood.
     */
    public static Optional<DocumentNumber> parseLoosely(String text) {
        Matcher m = LOOSE.matcher(normal(text).strip());
        return m.matches() && m.group("prefix") != null ? Optional.of(of(m, m.group("prefix"))) : Optional.empty();
    }

    /** The text with every sort of bracket made 〔〕 and full-width letters and digits made half-width. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[〔\\[【(〖]", "〔").replaceAll("[〕\\])】〗]", "〕");
    }

    private static DocumentNumber of(Matcher m, String prefix) {
        return new DocumentNumber(prefix, Integer.parseInt(m.group("year")), Integer.parseInt(m.group("seq")));
    }

    /** The normal form, as printed: {@code 渝国资发〔2019〕23号}; no zero padding, no 第 (GB/T 9704-2012, 7.2.5). */
    @Override
    public String toString() {
        return prefix + "〔" + year + "〕" + sequence + "号";
    }
}
