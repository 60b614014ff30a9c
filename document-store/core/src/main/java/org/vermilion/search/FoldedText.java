package org.vermilion.search;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in compatibility normal form (NFKC), so that full-width and half-width forms are the same, which remembers
 * where each character stood in the original. Adapters index the folded text and show the original.
 */
public final class FoldedText {

    private final String text;
    private final int[] origins;

    private FoldedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Folds a text. */
    public static FoldedText of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        for (int start = 0; start < original.length();) {
            int end = clusterEnd(original, start);
            String cluster = original.substring(start, end);
            String normal = isPlain(cluster) ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFKC);
            int size = folded.length();
            folded.append(normal);
            if (folded.length() >= origins.length) {
                origins = Arrays.copyOf(origins, folded.length() * 2 + 1);
            }
            for (int i = size; i < folded.length(); i++) {
                origins[i] = normal.length() == cluster.length() ? start + i - size : start;
            }
            start = end;
        }
        origins[folded.length()] = original.length();
        return new FoldedText(folded.toString(), Arrays.copyOf(origins, folded.length() + 1));
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /**
     * Where a range of the folded text stands in the original; a character that folds to several is taken whole.
     *
     * @param start the first {@code char} of the folded text
     * @param end one past the last, more than {@code start}
     */
    public SearchResult.Range origin(int start, int end) {
        int to = end;
        while (to < text.length() && origins[to] == origins[to - 1]) {
            to++;
        }
        return new SearchResult.Range(origins[start], origins[to]);
    }

    /** One character with all that joins it when normalised: combining marks, half-width voicing, Hangul vowels. */
    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && joins(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean joins(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK || point == 0xFF9E || point == 0xFF9F
                || (point >= 0x1160 && point <= 0x11FF);
    }

    private static boolean isPlain(String cluster) {
        char first = cluster.charAt(0);
        return cluster.length() == 1 && (first < 0x80 || (first >= 0x4E00 && first <= 0x9FFF));
    }
}
