package org.vermilion.document.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.document.reading.Mark.Type;

/** Takes the head's elements other than title and addressees, and names the lines that are none. */
final class HeadElements {

    private static final int NEAR = 6;

    private final List<Line> lines;
    private final List<List<Mark>> marks;
    private final TitleSearch.@Nullable Span title;
    private final Gathered gathered;
    private final Ledger ledger;
    private final boolean redHead;

    HeadElements(List<Line> lines, List<List<Mark>> marks, TitleSearch.@Nullable Span title, Gathered gathered, Ledger ledger) {
        this.lines = lines;
        this.marks = marks;
        this.title = title;
        this.gathered = gathered;
        this.ledger = ledger;
        int limit = title == null ? marks.size() : title.from();
        this.redHead = marks.subList(0, limit).stream().flatMap(List::stream).anyMatch(mark -> mark.type() == Type.ISSUER);
    }

    void take(int i) {
        Line line = lines.get(i);
        if (i < marks.size() && !marks.get(i).isEmpty()) {
            marks.get(i).forEach(mark -> take(mark, i, line.number()));
        } else if (!Organs.onLine(line).isEmpty() && (redHead ? touchesRedHead(i) : isNearTitle(i))) {
            Organs.onLine(line).forEach(gathered.issuers::add);
            ledger.found(Element.ISSUER, line.number());
        } else {
            boolean sentence = Signs.endsSentence(line.text()) && line.text().length() > 8 || line.text().indexOf('。') >= 0;
            if (sentence) {
                ledger.note(Remark.SENTENCE_LEFT, "page", line.number(), Signs.flat(line.text()));
            } else {
                ledger.note(Titles.ends(line.text()) && line.isShort() ? Remark.PAGE_HEADING : Remark.PREAMBLE, "page", line.number());
            }
        }
    }

    private void take(Mark mark, int i, int line) {
        switch (mark.type()) {
            case NUMBER -> takeNumber(mark.text(), line);
            case ISSUER -> {
                List<String> several = Organs.in(mark.text());
                gathered.issuers.addAll(several.isEmpty() ? List.of(mark.text()) : several);
                ledger.found(Element.ISSUER, line);
            }
            case UNNUMBERED -> ledger.note(Remark.NUMBER_BLANK, Element.NUMBER.key(), line, mark.text());
            case URGENCY -> takeUrgency(mark.text(), line);
            case DATE -> takeDate(mark.text(), i, line);
            case FIELD -> {
                if (!mark.text().isEmpty()) {
                    gathered.fields.putIfAbsent(mark.field(), mark.text());
                }
                boolean keywords = mark.field().equals("keywords");
                ledger.note(keywords ? Remark.KEYWORDS : Remark.WEB_REMAINS, keywords ? "keywords" : "page", line, mark.text());
            }
            case SIGNER -> ledger.note(Remark.SIGNER, "signer", line, value(mark));
            case LABEL -> {
                gathered.marks.secrecy(mark.text());
                ledger.note(Remark.LABEL, "label", line, mark.text());
            }
            case PERIOD -> {
                gathered.marks.period(value(mark));
                ledger.note(Remark.LABEL, "label", line, mark.text());
            }
            case COPY_NUMBER -> {
                gathered.marks.copyNumber(mark.text());
                ledger.note(Remark.COPY_NUMBER, "copyNumber", line, value(mark));
            }
            case OPENNESS -> ledger.note(Remark.OPENNESS, "openness", line, value(mark));
            case WEB -> ledger.note(Remark.WEB_REMAINS, "page", line);
            case OTHER -> ledger.note(Remark.PREAMBLE, "page", line);
        }
    }

    private static String value(Mark mark) {
        return Signs.afterLabel(mark.text());
    }

    private void takeNumber(String text, int line) {
        NumberLine number = NumberLine.of(text).orElseThrow();
        if (gathered.number != null && !gathered.number.equals(number.normal())) {
            ledger.note(Remark.NUMBER_SECOND, Element.NUMBER.key(), line, number.raw());
            return;
        }
        gathered.number = number.normal();
        ledger.found(Element.NUMBER, line);
        noteForm(number, line);
    }

    private void noteForm(NumberLine number, int line) {
        if (!number.regular() || !number.raw().equals(number.normal())) {
            ledger.note(number.regular() ? Remark.NUMBER_FORM : Remark.NUMBER_LOOSE, Element.NUMBER.key(), line, number.raw());
        }
    }

    private void takeUrgency(String text, int line) {
        gathered.marks.urgency(text);
        String word = text.contains("特急") ? "特急" : text.contains("加急") ? "加急" : "";
        if (word.isEmpty()) {
            ledger.note(Remark.URGENCY_OTHER, Element.URGENCY.key(), line, text);
        } else {
            gathered.urgency = word;
            ledger.found(Element.URGENCY, line);
        }
    }

    private void takeDate(String text, int i, int line) {
        boolean underTitle = title != null && i > title.to();
        if (gathered.headDate == null && (underTitle || Signs.isWrapped(lines.get(i).text()))) {
            gathered.headDate = DateLine.of(text).orElseThrow();
            gathered.headDateLine = line;
        } else {
            ledger.note(Remark.WEB_REMAINS, "page", line); // a date above the title is the day of publication
        }
    }

    private boolean isNearTitle(int i) {
        return title == null || Math.abs(i - title.from()) <= NEAR || Math.abs(i - title.to()) <= NEAR;
    }

    private boolean touchesRedHead(int i) {
        return touches(i, 1) || touches(i, -1);
    }

    private boolean touches(int from, int step) {
        for (int k = from + step; k >= 0 && k < marks.size(); k += step) {
            if (marks.get(k).stream().anyMatch(mark -> mark.type() == Type.ISSUER)) {
                return true;
            }
            if (!marks.get(k).isEmpty() || Organs.onLine(lines.get(k)).isEmpty()) {
                return false;
            }
        }
        return false;
    }
}
