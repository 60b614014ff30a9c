package org.vermilion.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vermilion.refusal.Refusal;
import org.vermilion.text.DocumentNumber;
import org.vermilion.text.Writing;

/**
 * Looking a word up in a list: titles and numbers lie folded in a column, and each word asked for must occur in it. Wide
 * and narrow forms, capitals and the sort of bracket do not count; nothing in a word is an operator.
 */
public final class Lookup {

    /** The longest text that can be looked up, in characters. */
    public static final int LONGEST = 200;

    private final List<String> patterns;

    private Lookup(List<String> patterns) {
        this.patterns = patterns;
    }

    /**
     * What to look for; nothing for null or white space alone.
     *
     * @throws Refusal {@link DocumentReason#LOOKUP_LONG}, or {@link DocumentReason#CONTROL_CHARACTER} for what no title
     *     can hold
     */
    public static Lookup of(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return new Lookup(List.of());
        }
        if (asked.length() > LONGEST) {
            throw new Refusal(DocumentReason.LOOKUP_LONG, LONGEST);
        }
        if (!Writing.isPlain(asked, true)) {
            throw new Refusal(DocumentReason.CONTROL_CHARACTER, "q");
        }
        return new Lookup(Arrays.stream(folded(asked).strip().split("\\s+")).distinct()
                .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%").toList());
    }

    /** Texts as they lie in the column. */
    public static String folded(@Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null).map(DocumentNumber::normal)
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }

    /** The condition on a column, to be put after a {@code where}; empty if nothing is looked for. */
    public String condition(String column) {
        return IntStream.range(0, patterns.size()).mapToObj(i -> " and " + column + " like :word" + i + " escape '!'")
                .collect(Collectors.joining());
    }

    /** Binds what {@link #condition} names. */
    public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        JdbcClient.StatementSpec bound = statement;
        for (int i = 0; i < patterns.size(); i++) {
            bound = bound.param("word" + i, patterns.get(i));
        }
        return bound;
    }
}
