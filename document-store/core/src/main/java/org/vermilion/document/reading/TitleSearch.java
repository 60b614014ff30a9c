package org.vermilion.document.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.document.reading.Mark.Type;

/** Finds the lines of the title by their place between head and body. */
final class TitleSearch {

    private static final int MOST_LINES = 8;
    private static final int LONGEST_WITHOUT_KIND = 60;

    /** The lines of a title, both inclusive. */
    record Span(int from, int to) {
    }

    private final List<Line> lines;
    private final List<List<Mark>> marks;

    TitleSearch(List<Line> lines, List<List<Mark>> marks) {
        this.lines = lines;
        this.marks = marks;
    }

    /** The title right above the addressees. */
    @Nullable Span above(int addressee) {
        int end = addressee - 1;
        while (end >= 0 && (!isText(end) || (isOrgan(end) && endAbove(end)))) {
            end--;
        }
        if (end >= 0 && !Signs.endsSentence(text(end))) {
            return new Span(start(end), end);
        }
        for (int i = end; i >= 0; i--) {
            if (isText(i) && Titles.ends(text(i)) && !Signs.endsSentence(text(i))) {
                return new Span(start(i), i);
            }
        }
        return null;
    }

    /** The title where no addressee tells its place: above the first sentence or heading; repeated further down it counts there. */
    @Nullable Span alone() {
        int body = firstOfBody();
        int end = -1;
        for (int i = 0; i < body; i++) {
            if (isText(i) && Titles.ends(text(i))) {
                end = i;
            }
        }
        if (end < 0) {
            for (int i = body - 1; i >= 0 && end < 0; i--) {
                end = isText(i) && !isOrgan(i) && text(i).length() <= LONGEST_WITHOUT_KIND ? i : -1;
            }
            return end < 0 ? null : new Span(start(end), end);
        }
        for (int i = end + 1; i < Math.min(marks.size(), body + 15); i++) {
            if (isText(i) && Titles.ends(text(i)) && lines.get(end).tight().contains(lines.get(i).tight())
                    && Titles.opens(text(i))) {
                return new Span(start(i), i);
            }
        }
        return new Span(start(end), end);
    }

    private int firstOfBody() {
        for (int i = 0; i < marks.size(); i++) {
            String text = text(i);
            boolean sentence = Signs.endsSentence(text) && text.length() > 15 || text.length() > 200 && text.indexOf('。') >= 0;
            if (isText(i) && (sentence || Ordinals.level(text) == 1 || (Ordinals.level(text) > 0 && i > 0)
                    || AttachmentForm.isHeading(lines.get(i)))) {
                return i;
            }
        }
        return marks.size();
    }

    private boolean endAbove(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            if (isText(k) && Titles.ends(text(k))) {
                return true;
            }
        }
        return false;
    }

    private int start(int end) {
        int from = end;
        StringBuilder block = new StringBuilder(text(end));
        while (from > 0 && end - from < MOST_LINES && isText(from - 1) && joins(from - 1, block.toString())) {
            from--;
            block.insert(0, text(from));
        }
        return from;
    }

    private boolean joins(int above, String block) {
        String text = text(above);
        if (Signs.endsSentence(text) || Ordinals.level(text) == 1) {
            return false;
        }
        boolean fragment = Titles.isFragment(block);
        if (Titles.ends(text) && Signs.open(text) == 0 && !fragment) {
            return false;
        }
        if (Titles.opens(block) && Signs.open(block) >= 0) {
            if (Titles.opens(text) && Titles.opensWithOrgan(text) && block.startsWith("关于")) {
                return true; // 某办公室转发某局 / 关于…的通知
            }
            return isOrgan(above) && (isIssuerKnown(above) || isJoint(above))
                    && (block.startsWith("关于") || !Titles.organs(block).isEmpty());
        }
        return fragment || Signs.open(text) > 0 || opensAbove(above)
                || (text.length() <= LONGEST_WITHOUT_KIND && !isOrgan(above) && Titles.opensWithOrgan(text) && !Titles.opensWithOrgan(block));
    }

    /** Whether the words that open a title stand on this line or a little above it, with nothing ended between. */
    private boolean opensAbove(int i) {
        for (int k = i; k >= Math.max(0, i - 4) && isText(k); k--) {
            if (Signs.endsSentence(text(k)) || (Titles.ends(text(k)) && Signs.open(text(k)) == 0)) {
                return false;
            }
            if (Titles.opens(text(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean isIssuerKnown(int before) {
        return marks.subList(0, before).stream().flatMap(List::stream).anyMatch(mark -> mark.type() == Type.ISSUER)
                || (before > 0 && lines.subList(0, before).stream().anyMatch(line -> !Organs.onLine(line).isEmpty()));
    }

    /** Whether more than one organ stands on this line and those right above it, as in the title of a joint issue. */
    private boolean isJoint(int i) {
        int organs = 0;
        for (int k = i; k >= 0 && isText(k) && isOrgan(k); k--) {
            organs += Organs.onLine(lines.get(k)).size();
        }
        return organs > 1 || (i + 1 < marks.size() && isOrgan(i + 1));
    }

    private boolean isOrgan(int i) {
        return !Organs.onLine(lines.get(i)).isEmpty();
    }

    private boolean isText(int i) {
        return marks.get(i).isEmpty();
    }

    private String text(int i) {
        return lines.get(i).text();
    }
}
