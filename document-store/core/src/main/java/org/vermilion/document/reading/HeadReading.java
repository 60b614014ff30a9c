package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.vermilion.document.reading.Mark.Type;

/** Reads the head: everything down to the addressees, or to the title where there are none. */
final class HeadReading {

    private static final int WINDOW = 100;
    private static final int SHORTEST_CUT = 8;
    private static final int LONGEST_BY_POSITION = 80;
    private static final Pattern NO_ADDRESS = Pattern.compile("如下|以下|消息|报道|记者|获悉|全文|说明|为了|附件|。|特此|联系");
    private static final Pattern LABELLED = Pattern.compile("^主\\s?送(机关|单位)?\\s?[：:]\\s*(?=\\S)");

    private final List<Line> lines;
    private final List<List<Mark>> marks = new ArrayList<>();
    private final Gathered gathered;
    private final Ledger ledger;

    HeadReading(List<Line> lines, Gathered gathered, Ledger ledger) {
        this.lines = lines;
        this.gathered = gathered;
        this.ledger = ledger;
        marks.addAll(PageFields.marks(lines.subList(0, Carrier.end(lines.subList(0, Math.min(WINDOW, lines.size()))))));
    }

    /** Takes the elements of the head and returns where the body begins. */
    int read() {
        int last = addressee();
        TitleSearch search = new TitleSearch(lines, marks);
        TitleSearch.@Nullable Span title = last >= 0 ? search.above(firstAddressee(last)) : search.alone();
        if (last < 0 && title != null && isAddressedWithoutColon(title.to() + 1)) {
            last = title.to() + 1;
            ledger.note(Remark.ADDRESSEE_DOUBTFUL, Element.ADDRESSEES.key(), lines.get(last).number());
        }
        int first = last < 0 ? -1 : Math.max(firstAddressee(last), title == null ? 0 : title.to() + 1);
        int body = bodyStart(last, title);
        if (title != null) {
            takeTitle(title);
        }
        HeadElements elements = new HeadElements(lines, marks, title, gathered, ledger);
        for (int i = 0; i < body; i++) {
            if (last >= 0 && i >= first && i <= last) {
                takeAddressees(i, first, last);
            } else if (title == null || i < title.from() || i > title.to()) {
                elements.take(i);
            }
        }
        return body;
    }

    private int bodyStart(int addressee, TitleSearch.@Nullable Span title) {
        int body = addressee >= 0 ? addressee + 1 : title != null ? title.to() + 1 : 0;
        while (addressee < 0 && body < marks.size() && !marks.get(body).isEmpty()
                && marks.get(body).stream().noneMatch(mark -> mark.type() == Type.OTHER)) {
            body++;
        }
        return addressee >= 0 || title == null ? body : behindOrgansAndDate(body);
    }

    /** Organs and a date that stand under the title of a document without addressees, as under a communiqué. */
    private int behindOrgansAndDate(int body) {
        int i = body;
        boolean dated = false;
        while (i < marks.size() && i < body + 6) {
            boolean date = marks.get(i).stream().anyMatch(mark -> mark.type() == Type.DATE);
            boolean organ = !Organs.onLine(lines.get(i)).isEmpty();
            boolean mark = !marks.get(i).isEmpty() && marks.get(i).stream().noneMatch(m -> m.type() == Type.OTHER);
            if (!date && !organ && !mark) {
                break;
            }
            dated |= date;
            i++;
        }
        return dated && i < lines.size() ? i : body;
    }

    private int addressee() {
        int byPosition = -1;
        for (int i = 0; i < marks.size(); i++) {
            String text = lines.get(i).text();
            if (!marks.get(i).isEmpty() || text.length() > 400) {
                continue;
            }
            if (Ordinals.level(text) == 1 || Organs.isArticle(text) || AttachmentForm.isHeading(lines.get(i))) {
                break;
            }
            if (LABELLED.matcher(text).find()) {
                return i;
            }
            if (text.endsWith("：") || text.endsWith(":")) {
                String content = text.substring(0, text.length() - 1);
                if (Organs.isAddressees(content)) {
                    return i;
                }
                if (byPosition < 0 && titleEndsAbove(i) && !NO_ADDRESS.matcher(content).find() && Ordinals.level(text) == 0
                        && content.length() <= LONGEST_BY_POSITION) {
                    byPosition = i;
                }
            }
        }
        return byPosition;
    }

    private int firstAddressee(int last) {
        int first = last;
        while (first > 0 && last - first < 5 && continues(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean continues(int i) {
        String text = lines.get(i).text();
        return marks.get(i).isEmpty() && text.length() <= 200 && !Signs.endsSentence(text) && !Titles.ends(text)
                && !text.contains("关于") && !text.contains("《") && Signs.open(text) >= 0
                && (text.contains("、") || text.contains("，") || text.startsWith("各")) && titleEndsAbove(i);
    }

    private boolean titleEndsAbove(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
            if (marks.get(k).isEmpty() && Titles.ends(lines.get(k).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAddressedWithoutColon(int i) {
        if (i >= marks.size() || !marks.get(i).isEmpty() || !lines.get(i).isShort()) {
            return false;
        }
        String text = lines.get(i).text();
        return !Signs.endsSentence(text) && Organs.isAddressees(text)
                && (text.startsWith("各") || Organs.listed(text).size() > 1);
    }

    private void takeTitle(TitleSearch.Span span) {
        List<String> parts = lines.subList(span.from(), span.to() + 1).stream().map(Line::text).toList();
        String whole = Titles.joined(parts);
        String shorter = Titles.withoutSite(whole);
        if (shorter.length() < whole.length()) {
            ledger.note(Remark.TITLE_SUFFIX, Element.TITLE.key(), lines.get(span.to()).number(), whole.substring(shorter.length()));
        }
        TitleCut cut = TitleCut.of(uncut(shorter, span));
        String title = cut.title();
        int at = lines.get(span.from()).number();
        if (!cut.agency().isEmpty()) {
            ledger.note(Remark.TITLE_AGENCY, Element.TITLE.key(), at, cut.agency());
        }
        if (!cut.number().isEmpty()) {
            gathered.inTitle = NumberLine.of(cut.number()).orElse(null);
            gathered.inTitleLine = at;
        }
        gathered.title = title;
        gathered.kind = Titles.kind(title).orElse(null);
        for (Line line : lines.subList(span.from(), span.to() + 1)) {
            ledger.found(Element.TITLE, line.number());
        }
        if (parts.size() > 1) {
            ledger.note(Remark.TITLE_JOINED, Element.TITLE.key(), lines.get(span.from()).number(),
                    lines.get(span.from()).number(), lines.get(span.to()).number());
        }
        boolean headed = marks.stream().limit(span.to() + 3L).flatMap(List::stream)
                .anyMatch(mark -> mark.type() == Type.NUMBER || mark.type() == Type.ISSUER);
        if (span.from() == 0 && !headed) {
            ledger.note(Remark.TITLE_FROM_PAGE, Element.TITLE.key(), lines.get(0).number());
        }
    }

    /** The heading of the page above, where it goes on with a title that is cut off above the text. */
    private String uncut(String title, TitleSearch.Span span) {
        if (Titles.ends(title) || title.length() < SHORTEST_CUT) {
            return title;
        }
        for (int i = 0; i < span.from(); i++) {
            String above = lines.get(i).text();
            if (marks.get(i).isEmpty() && lines.get(i).isShort() && above.startsWith(title) && Titles.ends(above)) {
                ledger.note(Remark.TITLE_OF_PAGE, Element.TITLE.key(), lines.get(i).number());
                return Signs.closeUp(above);
            }
        }
        return title;
    }

    private void takeAddressees(int i, int first, int last) {
        ledger.found(Element.ADDRESSEES, lines.get(i).number());
        if (i == last) {
            StringBuilder all = new StringBuilder();
            lines.subList(first, last + 1).forEach(line -> all.append(line.text()));
            String text = LABELLED.matcher(all).replaceFirst("");
            boolean colon = text.endsWith("：") || text.endsWith(":");
            String names = colon ? text.substring(0, text.length() - 1) : text;
            gathered.addressees.addAll(Organs.listed(names));
            if (!Organs.isAddressees(names)) {
                ledger.note(Remark.ADDRESSEE_BY_PLACE, Element.ADDRESSEES.key(), lines.get(i).number());
            }
        }
    }
}
