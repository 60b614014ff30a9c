package org.vermilion.document.reading;

import java.util.List;

/** Reads what stands behind signatory and date: note, copies, imprint, attachments. */
final class AfterSignature {

    private static final int RECORD_BLOCK = 15;
    private static final int MOST_LINES = 10;
    private static final int LEAST_ATTACHED = 60;

    private final List<Line> lines;
    private final Gathered gathered;
    private final Ledger ledger;

    AfterSignature(List<Line> lines, Gathered gathered, Ledger ledger) {
        this.lines = lines;
        this.gathered = gathered;
        this.ledger = ledger;
    }

    void read(int start) {
        int at = marked(start, lines.size());
        int block = at;
        while (block < lines.size() && !(block >= lines.size() - RECORD_BLOCK && TailForm.isRecord(lines.get(block)))) {
            block++;
        }
        attach(lines.subList(at, block));
        for (int i = marked(block, lines.size()); i < lines.size(); i = marked(i + 1, lines.size())) {
            ledger.note(Remark.AFTER_DATE, "page", lines.get(i).number());
        }
        AttachmentReading.compareWithList(gathered, ledger);
    }

    /** Takes lines as long as each says by its form what it is; returns the first that does not. */
    private int marked(int start, int end) {
        int i = start;
        while (i < end) {
            Line line = lines.get(i);
            if (TailForm.isCopyTo(line)) {
                i = takeCopyTo(i, end);
            } else if (TailForm.isImprint(line)) {
                ledger.note(Remark.IMPRINT, "imprint", lines.get(i++).number(), Signs.flat(line.text()));
            } else if (TailForm.isKeywords(line)) {
                ledger.note(Remark.KEYWORDS, "keywords", lines.get(i++).number(), Signs.afterLabel(Signs.flat(line.text())));
            } else if (TailForm.isOpenness(line)) {
                ledger.note(Remark.OPENNESS, "openness", lines.get(i++).number(), Signs.afterLabel(Signs.flat(line.text())));
            } else if (TailForm.opensNote(line) || TailForm.isContact(line)) {
                i = takeNote(i, end);
            } else if (Organs.isSeal(line.tight())) {
                ledger.note(Remark.SEAL_MARK, Element.SIGNATORY.key(), lines.get(i++).number());
            } else if (isList(i, end)) {
                i = takeList(i);
            } else {
                return i;
            }
        }
        return end;
    }

    private int takeCopyTo(int first, int end) {
        StringBuilder all = new StringBuilder(TailForm.COPY_TO.matcher(lines.get(first).text()).replaceFirst(""));
        int i = first + 1;
        while (i < end && i - first < MOST_LINES && all.indexOf("。") < 0 && lines.get(i).isShort() && !TailForm.isAny(lines.get(i))) {
            all.append(lines.get(i++).text());
        }
        gathered.copyTo.addAll(Organs.listed(all.toString()));
        for (Line line : lines.subList(first, i)) {
            ledger.found(Element.COPY_TO, line.number());
        }
        return i;
    }

    private int takeNote(int first, int end) {
        StringBuilder note = new StringBuilder(lines.get(first).text());
        int i = first + 1;
        while (i < end && i - first < MOST_LINES && TailForm.opensNote(lines.get(first)) && Signs.open(note.toString()) > 0
                && lines.get(i).isShort()) {
            note.append(lines.get(i++).text());
        }
        gathered.notes.add(Signs.flat(Signs.unwrapped(note.toString())));
        for (Line line : lines.subList(first, i)) {
            ledger.found(Element.NOTE, line.number());
        }
        return i;
    }

    /** Whether a list of attachments stands here and not an attachment with its heading and title on one line. */
    private boolean isList(int i, int end) {
        if (!AttachmentForm.opensList(lines.get(i)) || AttachmentForm.isHeading(lines.get(i))) {
            return false;
        }
        int next = behindList(i);
        return next == end || TailForm.isAny(lines.get(next)) || AttachmentForm.titleOn(lines.get(next)).isPresent();
    }

    private int behindList(int first) {
        int i = first + 1;
        while (i < lines.size() && Ordinals.level(lines.get(i).text()) == 3 && AttachmentForm.goesOn(lines.get(i))) {
            i++;
        }
        return i;
    }

    private int takeList(int first) {
        int to = behindList(first);
        List<Line> list = lines.subList(first, to);
        AttachmentForm.titles(list).stream().filter(title -> !gathered.listed.contains(title)).forEach(gathered.listed::add);
        list.forEach(line -> ledger.found(Element.ATTACHMENT_LIST, line.number()));
        return to;
    }

    private void attach(List<Line> part) {
        if (part.isEmpty()) {
            return;
        }
        Line first = part.get(0);
        boolean headed = AttachmentForm.isHeading(first) || AttachmentForm.opensList(first) || AttachmentForm.titleOn(first).isPresent();
        if (headed || isAttached(part)) {
            new AttachmentReading(part, gathered, ledger).read();
        } else {
            part.forEach(line -> ledger.note(Remark.AFTER_DATE, "page", line.number()));
        }
    }

    /** Text without a heading is an attachment if the title or the list names it, or if it is more than a stray line. */
    private boolean isAttached(List<Line> part) {
        String title = gathered.title == null ? "" : gathered.title;
        String first = part.get(0).tight();
        long length = part.stream().mapToLong(line -> line.text().length()).sum();
        boolean articles = part.stream().limit(12).anyMatch(line -> Ordinals.level(line.text()) == 1 || Organs.isArticle(line.text()));
        return part.size() > 1 && (Named.at(part, 0, Named.in(title)) > 0 || gathered.listed.contains(first)
                || Titles.ends(first) || AttachmentTitle.isSlip(part.get(0)) || articles || length >= LEAST_ATTACHED);
    }
}
