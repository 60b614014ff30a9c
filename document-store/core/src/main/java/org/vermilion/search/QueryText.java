package org.vermilion.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.vermilion.text.DocumentNumber;

/**
 * What was typed, taken apart: every term must be found. Nothing in it is an operator. The one place that knows how
 * people write document numbers and reference codes; every adapter turns these terms into its own query.
 *
 * @param terms in the order typed
 */
public record QueryText(List<Term> terms) {

    /** What must be found. */
    public sealed interface Term permits Word, Number {}

    /**
     * Text to be found exactly as written, punctuation aside, or as a reference code.
     *
     * @param phrase folded, without white space
     * @param referenceKey the code to be found in place of the phrase, see {@link #referenceKey}; null if it is none
     */
    public record Word(String phrase, @Nullable String referenceKey) implements Term {

        @Override
        public String toString() {
            return "Word[" + phrase.length() + "]";
        }
    }

    /**
     * A document number: one of its keys, or one of its spellings in a text, or all the words it was typed as (so that
     * what merely looks like a number is found as well).
     *
     * @param key to be found among the {@link #numberKeys} of an entry
     * @param spellings phrases in which a text may quote the number
     * @param words what was typed, word by word
     */
    public record Number(String key, List<String> spellings, List<Word> words) implements Term {

        @Override
        public String toString() {
            return "Number[" + words.size() + "]";
        }
    }

    /** How many document numbers a text is searched for; more are taken as words. */
    private static final int MOST_NUMBERS = 8;

    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\S)(?<prefix>[\\p{IsHan}A-Za-z]{1,16})?[\\s〔]*(?<year>(?:19|20)\\d{2})(?<between>[\\s〕年第]*)"
                    + "(?<sequence>\\d{1,9})\\s*(?<end>号文件|号文|号)?(?!\\S)");
    private static final Pattern CODE_SEPARATOR = Pattern.compile("[·•‧∙・.\\-‐‑–—_]");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,20}(-[A-Z0-9]{1,20}){2,9}");

    public QueryText {
        terms = List.copyOf(terms);
    }

    /** Takes apart what was typed. */
    public static QueryText of(String typed) {
        String text = DocumentNumber.normal(typed);
        List<Term> terms = new ArrayList<>();
        int done = 0;
        int numbers = 0;
        Matcher found = NUMBER.matcher(text);
        while (numbers < MOST_NUMBERS && found.find()) {
            Optional<Term> number = number(found);
            if (number.isPresent()) {
                terms.addAll(words(text.substring(done, found.start())));
                terms.add(number.get());
                done = found.end();
                numbers++;
            }
        }
        terms.addAll(words(text.substring(done)));
        return new QueryText(terms);
    }

    /**
     * The keys a document number is found by: itself, and itself with the organ's code shortened from the left, so that
     * {@code 国资发〔2019〕23号} finds {@code 渝国资发〔2019〕23号}. Empty if it is no document number.
     */
    public static List<String> numberKeys(String number) {
        DocumentNumber parsed = DocumentNumber.parse(number).or(() -> DocumentNumber.parseLoosely(number)).orElse(null);
        if (parsed == null) {
            return List.of();
        }
        int[] prefix = parsed.prefix().codePoints().toArray();
        List<String> keys = new ArrayList<>();
        for (int from = 0; from <= prefix.length; from++) {
            keys.add(numberKey(new String(prefix, from, prefix.length - from), parsed.year(), parsed.sequence()));
        }
        return keys;
    }

    /** The key a reference code (档号) is found by, whichever separators it is written with. */
    public static String referenceKey(String code) {
        String normal = DocumentNumber.normal(code).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return CODE_SEPARATOR.matcher(normal).replaceAll("-");
    }

    private static Optional<Term> number(Matcher found) {
        String prefix = found.group("prefix") == null ? "" : found.group("prefix");
        String digits = found.group("sequence");
        boolean glued = found.group("between").isEmpty();
        if (Integer.parseInt(digits) == 0 || (glued && (found.group("end") == null || digits.startsWith("0")))) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group("year"));
        int sequence = Integer.parseInt(digits);
        List<String> spellings = List.of(
                prefix + "〔" + year + "〕" + sequence,
                prefix + "〔" + year + "〕第" + sequence,
                prefix + year + "年" + sequence,
                prefix + year + "年第" + sequence,
                prefix + year + sequence + "号");
        return Optional.of(new Number(numberKey(prefix, year, sequence), spellings, words(found.group())));
    }

    private static String numberKey(String prefix, int year, int sequence) {
        return prefix.toLowerCase(Locale.ROOT) + "〔" + year + "〕" + sequence;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.split("[\\s\\p{Z}]+")) {
            if (!word.isEmpty()) {
                String key = referenceKey(word);
                words.add(new Word(word, CODE.matcher(key).matches() ? key : null));
            }
        }
        return words;
    }

    @Override
    public String toString() {
        return "QueryText[" + terms.size() + " terms]"; // what one looks for may be a title
    }
}
