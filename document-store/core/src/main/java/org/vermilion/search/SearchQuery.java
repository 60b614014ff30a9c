package org.vermilion.search;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.text.DocumentKind;

/**
 * What somebody wants to find. Immutable; begins with {@link #of} and narrows by the {@code with} methods, each of which
 * throws a {@link Refusal} if the value cannot be.
 *
 * @param text what was typed, as typed: words that must all occur, each exactly as written (white space between them);
 *     a document number in any form; a reference code. Nothing in it is an operator; punctuation does not count. A text
 *     of white space alone lists everything by date
 * @param year the year to narrow to
 * @param kind one of {@link SearchEntry#KINDS} to narrow to
 * @param issuer the issuer to narrow to, exactly as in the facet
 * @param level the level to narrow to
 * @param documentKind the name of a {@link DocumentKind} to narrow to
 * @param sort the order of the hits
 * @param pageSize how many hits a page has, 1 to 100
 * @param cursor where the page begins: {@link SearchResult#nextCursor()} of the page before; null for the first page
 */
public record SearchQuery(
        String text,
        @Nullable Integer year,
        @Nullable String kind,
        @Nullable String issuer,
        @Nullable Level level,
        @Nullable String documentKind,
        Sort sort,
        int pageSize,
        @Nullable String cursor) {

    /** The longest text, in characters (code points). */
    public static final int LONGEST_TEXT = 500;
    /** The largest page. */
    public static final int LARGEST_PAGE = 100;

    /** The order of hits; ties go by date, then by id. */
    public enum Sort {
        /** Best match first. */
        RELEVANCE,
        /** Newest first. */
        DATE
    }

    /** @throws Refusal {@link SearchReason}: a text too long, a filter or page size that cannot be */
    public SearchQuery {
        if (text.length() > 2 * LONGEST_TEXT || text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw new Refusal(SearchReason.TEXT_TOO_LONG, LONGEST_TEXT);
        }
        require(year == null || (year >= 1900 && year <= 2099), "year");
        require(kind == null || SearchEntry.KINDS.contains(kind), "kind");
        require(issuer == null || (!issuer.isEmpty() && issuer.length() <= SearchEntry.LONGEST_NAME), "issuer");
        require(documentKind == null || isDocumentKind(documentKind), "documentKind");
        if (pageSize < 1 || pageSize > LARGEST_PAGE) {
            throw new Refusal(SearchReason.PAGE_SIZE, 1, LARGEST_PAGE);
        }
    }

    /** A query for the text: everything of any kind, best match first, 20 hits a page. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, null, null, null, null, null, Sort.RELEVANCE, 20, null);
    }

    public SearchQuery withYear(@Nullable Integer other) {
        return new SearchQuery(text, other, kind, issuer, level, documentKind, sort, pageSize, cursor);
    }

    public SearchQuery withKind(@Nullable String other) {
        return new SearchQuery(text, year, other, issuer, level, documentKind, sort, pageSize, cursor);
    }

    public SearchQuery withIssuer(@Nullable String other) {
        return new SearchQuery(text, year, kind, other, level, documentKind, sort, pageSize, cursor);
    }

    public SearchQuery withLevel(@Nullable Level other) {
        return new SearchQuery(text, year, kind, issuer, other, documentKind, sort, pageSize, cursor);
    }

    public SearchQuery withDocumentKind(@Nullable String other) {
        return new SearchQuery(text, year, kind, issuer, level, other, sort, pageSize, cursor);
    }

    public SearchQuery withSort(Sort other) {
        return new SearchQuery(text, year, kind, issuer, level, documentKind, other, pageSize, cursor);
    }

    public SearchQuery withPageSize(int other) {
        return new SearchQuery(text, year, kind, issuer, level, documentKind, sort, other, cursor);
    }

    /** The same query at another page; whether the cursor is one of this query is asked when it is searched. */
    public SearchQuery withCursor(@Nullable String other) {
        return new SearchQuery(text, year, kind, issuer, level, documentKind, sort, pageSize, other);
    }

    /** The order that applies: without words nothing is more relevant than another, so it is by date. */
    public Sort effectiveSort() {
        return text.isBlank() ? Sort.DATE : sort;
    }

    @Override
    public String toString() {
        return "SearchQuery[" + text.length() + " characters]"; // what one looks for may be a title
    }

    private static boolean isDocumentKind(String name) {
        for (DocumentKind each : DocumentKind.values()) {
            if (each.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static void require(boolean holds, String filter) {
        if (!holds) {
            throw new Refusal(SearchReason.FILTER, filter);
        }
    }
}
