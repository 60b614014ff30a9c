package org.vermilion.refusal;

import java.util.List;

/**
 * Something was refused and nothing was changed. Thrown by use cases, turned into problem+json at the border.
 *
 * <p>The message is the code alone, so that a log never holds what the refusal was about.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final transient List<String> details;

    /**
     * @param reason why
     * @param details what fills {@code {0}}, {@code {1}} … of the sentences: codes, identifiers, positions and
     *     limits, never a title, a name or content
     */
    public Refusal(Reason reason, Object... details) {
        super(reason.code());
        this.reason = reason;
        this.details = java.util.Arrays.stream(details).map(String::valueOf).toList();
    }

    /** The same, with what lies beneath; the cause is logged, never shown. */
    public Refusal(Reason reason, Throwable cause, Object... details) {
        this(reason, details);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    public List<String> details() {
        return details;
    }

    /** The sentence in Chinese with its details filled in. */
    public String zh() {
        return filled(reason.zh());
    }

    /** The sentence in English with its details filled in. */
    public String en() {
        return filled(reason.en());
    }

    private String filled(String sentence) {
        String text = sentence;
        for (int i = 0; i < details.size(); i++) {
            text = text.replace("{" + i + "}", details.get(i));
        }
        return text;
    }
}
