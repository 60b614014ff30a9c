package org.vermilion.refusal;

import java.util.List;
import java.util.function.Function;

/**
 * Something was refused and nothing was changed. Thrown by use cases, turned into problem+json at the border.
 *
 * <p>The message is the code alone, so that a log never holds what the refusal was about.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final transient List<Detail> details;

    /**
     * A detail that is called otherwise in each language.
     *
     * @param code what programs know it by
     * @param zh what the Chinese sentence calls it
     * @param en what the English sentence calls it
     */
    public record Detail(String code, String zh, String en) {

        private static Detail of(Object detail) {
            String plain = String.valueOf(detail);
            return detail instanceof Detail named ? named : new Detail(plain, plain, plain);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /**
     * @param reason why
     * @param details what fills {@code {0}}, {@code {1}} … of the sentences: codes, identifiers, positions and
     *     limits, never a title, a name or content; a {@link Detail} says it in each language's own words
     */
    public Refusal(Reason reason, Object... details) {
        super(reason.code());
        this.reason = reason;
        this.details = java.util.Arrays.stream(details).map(Detail::of).toList();
    }

    /** The same, with what lies beneath; the cause is logged, never shown. */
    public Refusal(Reason reason, Throwable cause, Object... details) {
        this(reason, details);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    /** What the sentences are about, as programs know it. */
    public List<String> details() {
        return details.stream().map(Detail::code).toList();
    }

    /** The sentence in Chinese with its details filled in. */
    public String zh() {
        return filled(reason.zh(), Detail::zh);
    }

    /** The sentence in English with its details filled in. */
    public String en() {
        return filled(reason.en(), Detail::en);
    }

    private String filled(String sentence, Function<Detail, String> words) {
        String text = sentence;
        for (int i = 0; i < details.size(); i++) {
            text = text.replace("{" + i + "}", words.apply(details.get(i)));
        }
        return text;
    }
}
