package org.vermilion.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Label;
import org.vermilion.subject.Principal;
import org.vermilion.text.DocumentKind;

/**
 * What the index knows of one thing. Immutable.
 *
 * @param id the kind, a colon and the thing's identifier: {@code document:…}, at most 200 characters
 * @param kind one of {@link #KINDS}
 * @param label what binds access to it
 * @param needToKnow who may know of it; nobody finds an entry without any
 * @param number the document number (发文字号) as printed, at most 200 characters
 * @param referenceCode the reference code (档号), at most 200 characters
 * @param title its title
 * @param body all its text, paragraphs separated by line breaks
 * @param year the year it is filed under, 1900 to 2099
 * @param documentKind the name of a {@link DocumentKind}
 * @param issuer the issuing organ as printed, at most 200 characters
 * @param date its date (成文日期)
 */
public record SearchEntry(
        String id,
        String kind,
        Label label,
        Set<Principal> needToKnow,
        @Nullable String number,
        @Nullable String referenceCode,
        String title,
        String body,
        int year,
        @Nullable String documentKind,
        @Nullable String issuer,
        @Nullable LocalDate date) {

    /** What can be found. */
    public static final Set<String> KINDS = Set.of("document", "record", "case", "consignment");

    /** The longest a number, reference code or issuer may be, in characters. */
    static final int LONGEST_NAME = 200;

    private static final Pattern ID = Pattern.compile("(" + String.join("|", KINDS) + "):[\\x21-\\x7e]{1,180}");

    /** @throws IllegalArgumentException if a part is not as described; the message never quotes it */
    public SearchEntry {
        needToKnow = Set.copyOf(needToKnow);
        if (!KINDS.contains(kind) || !isId(id) || !id.startsWith(kind + ":")) {
            throw new IllegalArgumentException("an entry's id is its kind, a colon and an identifier");
        }
        if (year < 1900 || year > 2099) {
            throw new IllegalArgumentException("an entry's year is 1900 to 2099");
        }
        if (documentKind != null) {
            DocumentKind.valueOf(documentKind);
        }
        if (tooLong(number) || tooLong(referenceCode) || tooLong(issuer)) {
            throw new IllegalArgumentException("a number, reference code or issuer has at most 200 characters");
        }
    }

    /** Whether the text could be an entry's id. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The day it is sorted by: its date, or the first of its year. */
    public LocalDate sortDay() {
        return date == null ? LocalDate.of(year, 1, 1) : date;
    }

    @Override
    public String toString() {
        return "SearchEntry[" + id + "]"; // never what it says
    }

    private static boolean tooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST_NAME;
    }
}
