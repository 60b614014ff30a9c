package org.vermilion.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.vermilion.search.FoldedText;
import org.vermilion.search.SearchResult.Highlight;
import org.vermilion.search.SearchResult.Part;
import org.vermilion.search.SearchResult.Range;

/** Cuts the places where words were found out of a hit's original text. */
final class Excerpts {

    /** How many places of a body are shown at most. */
    static final int MOST = 3;
    /** How long an excerpt is, more or less, in {@code char}s. */
    static final int LENGTH = 120;
    /** How much of a body is looked through at most, in {@code char}s; the rest is searched but not shown. */
    static final int DEPTH = 100_000;

    private static final int LEAD = 30;
    private static final String SENTENCE_ENDS = "。！？；\n";

    private final TextAnalyzer analyzer;
    private final Map<String, List<List<String>>> phrasesByFirst;

    Excerpts(TextAnalyzer analyzer, Collection<List<String>> phrases) {
        this.analyzer = analyzer;
        this.phrasesByFirst = phrases.stream().collect(Collectors.groupingBy(phrase -> phrase.get(0)));
    }

    /** The marked title and up to {@link #MOST} places of the body; empty if the words stand in neither. */
    List<Highlight> of(String title, String body) {
        List<Highlight> highlights = new ArrayList<>();
        if (phrasesByFirst.isEmpty()) {
            return highlights;
        }
        List<Range> inTitle = places(title);
        if (!inTitle.isEmpty()) {
            highlights.add(new Highlight(Part.TITLE, title, inTitle));
        }
        String looked = body.length() <= DEPTH ? body : body.substring(0, onBorder(body, DEPTH));
        highlights.addAll(cut(looked, places(looked)));
        return highlights;
    }

    /** Where the phrases stand in the original text, in order, overlapping ones made one. */
    private List<Range> places(String original) {
        FoldedText folded = FoldedText.of(original);
        List<TextAnalyzer.Token> tokens = analyzer.tokens(folded.text());
        List<Range> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            for (List<String> phrase : phrasesByFirst.getOrDefault(tokens.get(at).word(), List.of())) {
                if (standsAt(phrase, tokens, at)) {
                    int end = tokens.get(at + phrase.size() - 1).end();
                    found.add(folded.origin(tokens.get(at).start(), end));
                }
            }
        }
        return merged(found);
    }

    private static boolean standsAt(List<String> phrase, List<TextAnalyzer.Token> tokens, int at) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(tokens.get(at + i).word())) {
                return false;
            }
        }
        return true;
    }

    private static List<Range> merged(List<Range> ranges) {
        ranges.sort(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
        List<Range> merged = new ArrayList<>();
        for (Range range : ranges) {
            Range last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && range.start() < last.end()) {
                merged.set(merged.size() - 1, new Range(last.start(), Math.max(last.end(), range.end())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    private static List<Highlight> cut(String body, List<Range> places) {
        List<Highlight> excerpts = new ArrayList<>();
        int next = 0;
        while (next < places.size() && excerpts.size() < MOST) {
            int start = beginning(body, places.get(next).start(), next == 0 ? 0 : places.get(next - 1).end());
            int end = Math.min(body.length(), start + LENGTH);
            List<Range> within = new ArrayList<>();
            while (next < places.size() && (within.isEmpty() || places.get(next).end() <= end)) {
                Range place = places.get(next++);
                within.add(new Range(place.start() - start, place.end() - start));
                end = Math.max(end, place.end());
            }
            excerpts.add(new Highlight(Part.BODY, body.substring(start, onBorder(body, end)), within));
        }
        return excerpts;
    }

    /** The beginning of the sentence if near, else a little before the place; never before {@code earliest}. */
    private static int beginning(String body, int place, int earliest) {
        int furthest = Math.max(earliest, place - LEAD);
        for (int i = place; i > furthest; i--) {
            if (SENTENCE_ENDS.indexOf(body.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return onBorder(body, furthest);
    }

    /** The index, moved forward if it would cut a character in two. */
    private static int onBorder(String text, int index) {
        boolean within = index > 0 && index < text.length()
                && Character.isLowSurrogate(text.charAt(index)) && Character.isHighSurrogate(text.charAt(index - 1));
        return within ? index + 1 : index;
    }
}
