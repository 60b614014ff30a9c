package org.vermilion.document.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where signatory and date stand under the text.
 *
 * @param from their first line
 * @param to the line behind their last
 */
record Signature(int from, int to) {

    private static final int MOST_ORGANS = 12;
    private static final Pattern NO_NAME = Pattern.compile(".*[，。：；、,:;？！].*|^(特此|此|专此|谨此|妥否|当否|以上|请|附|现|注).*");

    private static final Pattern OFFICE = Pattern.compile("(代|副)?(省长|市长|区长|县长|州长|旗长|镇长|乡长|主席|总理|部长|厅长|局长|主任|署长|行长|院长|检察长|委员长)\\p{IsHan}{0,4}");

    /** Looks between body and attachments: a date beside an organ first, then one that ends the text, then an organ alone. */
    static @Nullable Signature find(List<Line> lines, int start, int boundary) {
        Signature byPosition = null;
        for (int i = start; i < boundary; i++) {
            Optional<DateLine> date = DateLine.of(lines.get(i).text());
            if (date.isEmpty()) {
                continue;
            }
            Signature found = beside(lines, i, date.get(), start, boundary);
            if (found != null && found.from() > start) {
                return found.withMore(lines, boundary);
            }
            boolean last = i + 1 == boundary || TailForm.isAny(lines.get(i + 1))
                    || (i > start && isOffice(lines.get(i - 1))) || isFollowedByTitle(lines, i, start, boundary);
            if (last && date.get().alone() && byPosition == null) {
                byPosition = new Signature(i > start && isLikeName(lines.get(i - 1)) ? i - 1 : i, i + 1);
            }
        }
        return byPosition != null ? byPosition : undated(lines, start, boundary);
    }

    /** Whether a date ends a sentence's text and the title of something carried follows it. */
    private static boolean isFollowedByTitle(List<Line> lines, int i, int start, int boundary) {
        if (i <= start || !Signs.endsSentence(lines.get(i - 1).text()) || lines.get(i - 1).text().endsWith("：")) {
            return false;
        }
        StringBuilder block = new StringBuilder();
        for (int k = i + 1; k < Math.min(boundary, i + 4) && lines.get(k).isShort() && !Signs.endsSentence(lines.get(k).text()); k++) {
            block.append(lines.get(k).tight());
            if (AttachmentTitle.ends(block.toString())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Signature beside(List<Line> lines, int i, DateLine date, int start, int boundary) {
        if (!date.alone()) {
            return Organs.in(date.before()).isEmpty() ? null : new Signature(above(lines, i, start), i + 1);
        }
        int from = above(lines, i, start);
        if (from < i) {
            return new Signature(from, i + 1);
        }
        int to = i + 1;
        boolean organ = false;
        while (to < boundary && to - i <= MOST_ORGANS && isOrganOrSeal(lines.get(to))) {
            organ |= !Organs.onLine(lines.get(to)).isEmpty();
            to++;
        }
        return organ ? new Signature(i, to) : null;
    }

    private static int above(List<Line> lines, int i, int start) {
        int from = i;
        int organs = i;
        while (from > start && i - from < MOST_ORGANS && isOrganOrSeal(lines.get(from - 1))) {
            from--;
            organs = Organs.onLine(lines.get(from)).isEmpty() ? organs : from;
        }
        return organs;
    }

    /** Takes in further organs and dates of a joint issue that follow at once. */
    private Signature withMore(List<Line> lines, int boundary) {
        int end = to;
        for (int i = to; i < Math.min(boundary, to + 2 * MOST_ORGANS) && (isOrganOrSeal(lines.get(i)) || isDate(lines.get(i))); i++) {
            end = isDate(lines.get(i)) || Organs.isSeal(lines.get(i).tight()) ? i + 1 : end;
        }
        return new Signature(from, end);
    }

    private static @Nullable Signature undated(List<Line> lines, int start, int boundary) {
        int end = start;
        while (end < boundary && !TailForm.isRecord(lines.get(end))) {
            end++;
        }
        while (end > start && TailForm.isAny(lines.get(end - 1))) {
            end--;
        }
        int from = above(lines, end, start);
        return from < end ? new Signature(from, end) : null;
    }

    /** Takes the organs and dates of the lines. */
    void take(List<Line> lines, Gathered gathered, Ledger ledger) {
        for (Line line : lines.subList(from, to)) {
            Optional<DateLine> date = DateLine.of(line.text());
            date.ifPresent(read -> takeDate(read, line.number(), gathered, ledger));
            String rest = date.map(DateLine::before).orElse(line.text());
            if (Organs.isSeal(Signs.tight(rest))) {
                ledger.note(Remark.SEAL_MARK, Element.SIGNATORY.key(), line.number());
            } else if (!rest.isEmpty()) {
                takeSignatory(rest, line.number(), gathered, ledger);
            }
        }
        if (gathered.dates.stream().distinct().count() > 1) {
            ledger.note(Remark.DATE_SEVERAL, Element.DATE.key(), lines.get(to - 1).number());
        }
    }

    private static void takeSignatory(String text, int line, Gathered gathered, Ledger ledger) {
        List<String> organs = Organs.in(text);
        if (organs.isEmpty()) {
            gathered.signatories.add(Signs.flat(text));
            ledger.note(Remark.SIGNATORY_DOUBTFUL, Element.SIGNATORY.key(), line);
        }
        gathered.signatories.addAll(organs);
        ledger.found(Element.SIGNATORY, line);
    }

    static void takeDate(DateLine date, int line, Gathered gathered, Ledger ledger) {
        gathered.dates.addAll(date.dates());
        ledger.found(Element.DATE, line);
        date.invalid().forEach(wrong -> ledger.note(Remark.DATE_INVALID, Element.DATE.key(), line, wrong));
        if (date.dates().size() == 1 && !date.raw().equals(org.vermilion.text.ChineseDate.format(date.dates().get(0)))) {
            ledger.note(Remark.DATE_FORM, Element.DATE.key(), line, date.raw());
        }
        if (date.dates().stream().anyMatch(day -> day.getYear() < 1949 || day.getYear() > 2099)) {
            ledger.note(Remark.DATE_FAR, Element.DATE.key(), line);
        }
    }

    private static boolean isOrganOrSeal(Line line) {
        return Organs.isSeal(line.tight()) || !Organs.onLine(line).isEmpty();
    }

    private static boolean isDate(Line line) {
        return DateLine.of(line.text()).filter(date -> date.alone() || !Organs.in(date.before()).isEmpty()).isPresent();
    }

    /** Whether a person signs by an office, as under an order. */
    static boolean isOffice(Line line) {
        return line.text().length() <= 25 && OFFICE.matcher(line.tight()).matches();
    }

    private static boolean isLikeName(Line line) {
        return line.text().length() <= 25 && line.raw().indexOf('\t') < 0 && Ordinals.level(line.text()) == 0
                && !NO_NAME.matcher(line.text()).matches() && !TailForm.isAny(line);
    }
}
