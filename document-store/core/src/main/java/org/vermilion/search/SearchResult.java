package org.vermilion.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Level;

/**
 * One page of what was found. Immutable.
 *
 * @param hits the page's hits, in order
 * @param total how many there are on all pages together, exact
 * @param facets for each facet how many hits of all pages have which value, most first; at most
 *     {@link #MOST_FACET_VALUES} values each
 * @param nextCursor where the next page begins; null on the last page
 */
public record SearchResult(
        List<Hit> hits, long total, Map<Facet, List<FacetCount>> facets, @Nullable String nextCursor) {

    /** How many values a facet lists at most. */
    public static final int MOST_FACET_VALUES = 200;

    /** By what hits are counted. */
    public enum Facet { KIND, YEAR, DOCUMENT_KIND, ISSUER, LEVEL }

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    @Override
    public String toString() {
        return "SearchResult[" + hits.size() + " of " + total + "]";
    }

    /**
     * How many hits have a value.
     *
     * @param value the value, as {@link SearchQuery} takes it: a year, a name of a document kind or level, an issuer
     * @param count from 1
     */
    public record FacetCount(String value, long count) {}

    /**
     * One thing that was found.
     *
     * @param highlights the title, if words were found in it, and up to three places of the body; empty if none
     */
    public record Hit(
            String id,
            String kind,
            @Nullable String number,
            @Nullable String referenceCode,
            String title,
            Level level,
            int year,
            @Nullable LocalDate date,
            @Nullable String issuer,
            List<Highlight> highlights) {

        public Hit {
            highlights = List.copyOf(highlights);
        }

        @Override
        public String toString() {
            return "Hit[" + id + "]";
        }
    }

    /** Where a highlight stands. */
    public enum Part { TITLE, BODY }

    /**
     * A piece of a hit's text with the places where words were found. Plain text, not to be read as markup.
     *
     * @param part where it stands
     * @param text the whole title, or an excerpt of the body
     * @param ranges the places in {@code text}, in order, never overlapping, at least one
     */
    public record Highlight(Part part, String text, List<Range> ranges) {

        public Highlight {
            ranges = List.copyOf(ranges);
        }

        @Override
        public String toString() {
            return "Highlight[" + part + ", " + ranges.size() + "]";
        }
    }

    /**
     * A place in a text, in {@code char}s.
     *
     * @param start the first
     * @param end one past the last
     */
    public record Range(int start, int end) {}
}
