package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.vermilion.refusal.Refusal;

/** Cuts the text into its lines and takes out what is no part of a document wherever it stands. */
final class Lines {

    private static final int MOST = 100_000;
    private static final int FOOTER = 80;
    private static final int SHORTEST_PAGE = 8;
    private static final Pattern STRUCTURE = Pattern.compile("^(抄送|抄报|分送|附件|附表).*|.*印发[。]?$");

    private Lines() {
    }

    /** The lines that are not blank, page numbers, invisible characters and the foot of a web page left out. */
    static List<Line> of(String text, Ledger ledger) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int filled = 0;
        int from = 0;
        while (from <= text.length()) {
            int to = endOfLine(text, from);
            number++;
            String content = text.substring(from, to);
            filled += content.isBlank() ? 0 : 1;
            add(lines, number, content, ledger);
            if (Math.max(filled, lines.size()) > MOST) {
                throw new Refusal(ReadingReason.LINES, MOST);
            }
            from = text.startsWith("\r\n", to) ? to + 2 : to + 1;
        }
        return withoutFooter(withoutBareNumbers(lines, ledger), ledger);
    }

    /** Bare numbers are those of pages if each is one more than the last and pages of text lie between, or at the very ends. */
    private static List<Line> withoutBareNumbers(List<Line> lines, Ledger ledger) {
        List<Integer> bare = new ArrayList<>();
        boolean paged = true;
        for (int i = 0; i < lines.size(); i++) {
            if (WebRemains.isBareNumber(lines.get(i))) {
                int last = bare.isEmpty() ? -1 : bare.get(bare.size() - 1);
                paged &= last < 0 || (i - last >= SHORTEST_PAGE
                        && Integer.parseInt(lines.get(i).text()) == Integer.parseInt(lines.get(last).text()) + 1);
                bare.add(i);
            }
        }
        boolean ends = !bare.isEmpty() && (bare.get(0) == 0 || bare.get(bare.size() - 1) == lines.size() - 1);
        if (!paged || bare.isEmpty() || (bare.size() == 1 && !ends)) {
            return lines;
        }
        bare.forEach(i -> ledger.note(Remark.PAGE_NUMBER, "page", lines.get(i).number()));
        return lines.stream().filter(line -> !WebRemains.isBareNumber(line)).toList();
    }

    private static int endOfLine(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return to;
    }

    private static void add(List<Line> lines, int number, String content, Ledger ledger) {
        String visible = visible(content);
        if (visible.length() < content.length()) {
            ledger.note(Remark.INVISIBLE, "page", number);
        }
        String plain = mended(visible, number, ledger);
        WebRemains.Cleaned cleaned = WebRemains.withoutCounters(plain);
        if (!cleaned.removed().isEmpty()) {
            ledger.note(Remark.COMMENTARY, "page", number, Signs.strip(cleaned.removed()));
        }
        List<String> parts = RunTogether.parts(cleaned.text());
        if (parts.size() > 1) {
            ledger.note(Remark.SPLIT, "body", number, parts.size());
            parts.forEach(part -> lines.add(Line.of(number, "\u3000\u3000" + part)));
            return;
        }
        Line line = Line.of(number, cleaned.text());
        if (line.text().isEmpty()) {
            return;
        }
        if (line.text().indexOf('\uFFFD') >= 0) {
            ledger.note(Remark.REPLACEMENT, "page", number);
        }
        if (WebRemains.isPageNumber(line)) {
            ledger.note(Remark.PAGE_NUMBER, "page", number);
        } else if (WebRemains.isOrnament(line)) {
            ledger.note(Remark.WEB_REMAINS, "page", number);
        } else {
            lines.add(line);
        }
    }

    /** Radicals and entities become what they stand for; what only may be wrong is told with its mend and stays. */
    private static String mended(String text, int number, Ledger ledger) {
        String ideographs = Characters.withoutRadicals(text);
        if (!ideographs.equals(text)) {
            ledger.note(Remark.RADICALS, "page", number);
        }
        String plain = Characters.withoutEntities(ideographs);
        if (!plain.equals(ideographs)) {
            ledger.note(Remark.ENTITIES, "page", number);
        }
        String half = Characters.mended(plain);
        if (!half.isEmpty()) {
            ledger.note(Remark.HALF_WIDTH, "page", number, half);
        }
        String word = Characters.strayWord(plain);
        if (!word.isEmpty()) {
            ledger.note(Remark.STRAY_WORD, "page", number, word);
        }
        return plain;
    }

    private static String visible(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            boolean hidden = Character.getType(text.charAt(i)) == Character.FORMAT;
            if (hidden && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            } else if (!hidden && out != null) {
                out.append(text.charAt(i));
            }
        }
        return out == null ? text : out.toString();
    }

    /** A web page's foot is at the end and nothing of a document's structure stands below its first line. */
    private static List<Line> withoutFooter(List<Line> lines, Ledger ledger) {
        int first = lines.size();
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - FOOTER) && !isStructure(lines.get(i)); i--) {
            if (WebRemains.isOfFoot(lines.get(i))) {
                first = i;
            }
        }
        for (Line line : lines.subList(first, lines.size())) {
            ledger.note(Remark.WEB_REMAINS, "page", line.number());
        }
        return lines.subList(0, first);
    }

    private static boolean isStructure(Line line) {
        return !line.isShort()
                || (STRUCTURE.matcher(line.tight()).matches() && !WebRemains.isOfFoot(line))
                || (Signs.endsSentence(line.text()) && line.text().length() > 30 && !WebRemains.isOfFoot(line))
                || Ordinals.level(line.text()) > 0
                || DateLine.of(line.text()).filter(DateLine::alone).isPresent()
                || line.raw().indexOf('\t') > 0;
    }
}
