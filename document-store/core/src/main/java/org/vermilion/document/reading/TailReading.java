package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;

/** Reads from the body down: body, list of attachments, signatory and date; the rest is left to {@link AfterSignature}. */
final class TailReading {

    private static final int LONGEST_LIST = 40;

    private final List<Line> lines;
    private final Gathered gathered;
    private final Ledger ledger;

    TailReading(List<Line> lines, Gathered gathered, Ledger ledger) {
        this.lines = lines;
        this.gathered = gathered;
        this.ledger = ledger;
    }

    void read(int start) {
        int boundary = firstAttachment(start);
        Signature signature = Signature.find(lines, start, boundary);
        int end = signature == null ? firstOfTail(start, boundary) : signature.from();
        List<Line> body = new ArrayList<>(lines.subList(start, end));
        takeList(body);
        takeNotes(body);
        LostCells.tell(body, ledger);
        gathered.body.addAll(Paragraphs.of(body, gathered.wrapping, ledger));
        if (signature != null) {
            signature.take(lines, gathered, ledger);
        }
        new AfterSignature(lines, gathered, ledger).read(signature == null ? end : signature.to());
    }

    /** The first heading of an attachment; one whose list is followed by the signature heads that list only. */
    private int firstAttachment(int start) {
        List<String> named = Named.in(gathered.title == null ? "" : gathered.title);
        for (int i = start; i < lines.size(); i++) {
            if (AttachmentForm.isHeading(lines.get(i)) && !headsList(i)
                    || i > start && isEnd(lines.get(i - 1)) && Named.at(lines, i, named) > 0) {
                return i;
            }
        }
        return lines.size();
    }

    /** Whether the carrying document can end with this line. */
    private static boolean isEnd(Line line) {
        return Signs.endsSentence(line.text()) || DateLine.of(line.text()).isPresent() || TailForm.isAny(line)
                || !Organs.onLine(line).isEmpty() || line.text().startsWith("特此");
    }

    private boolean headsList(int heading) {
        if (!lines.get(heading).text().matches(".*[：:]")) {
            return false;
        }
        int i = heading + 1;
        while (i < Math.min(lines.size(), heading + LONGEST_LIST) && AttachmentForm.goesOn(lines.get(i))
                && Ordinals.level(lines.get(i).text()) > 0) {
            i++;
        }
        return i > heading + 1 && i < lines.size()
                && (!Organs.onLine(lines.get(i)).isEmpty() || DateLine.of(lines.get(i).text()).isPresent());
    }

    private int firstOfTail(int start, int boundary) {
        for (int i = start; i < boundary; i++) {
            if (TailForm.isRecord(lines.get(i))) {
                return i;
            }
        }
        return boundary;
    }

    /** Takes the list of attachments out of the end of the body. */
    private void takeList(List<Line> body) {
        int lowest = Math.max(0, body.size() - LONGEST_LIST);
        for (int from = body.size() - 1; from >= lowest; from--) {
            if (!AttachmentForm.opensList(body.get(from)) || endsWithStop(body.get(from))) {
                continue;
            }
            int first = from;
            while (first > lowest && AttachmentForm.opensList(body.get(first - 1))) {
                first--;
            }
            int to = from + 1;
            while (to < body.size() && AttachmentForm.goesOn(body.get(to)) && !TailForm.opensNote(body.get(to))) {
                to++;
            }
            List<Line> list = body.subList(first, to);
            gathered.listed.addAll(AttachmentForm.titles(list));
            list.forEach(line -> ledger.found(Element.ATTACHMENT_LIST, line.number()));
            list.clear();
            return;
        }
    }

    private static boolean endsWithStop(Line line) {
        return line.text().endsWith("。") && line.text().length() > 60;
    }

    /** Takes a note with contacts that stands before the signatory instead of behind the date. */
    private void takeNotes(List<Line> body) {
        int last = body.size() - 1;
        if (last > 0 && Signs.isWrapped(body.get(last).text()) && TailForm.opensNote(body.get(last))
                && body.get(last).tight().matches(".{0,10}(联系|此件).*")) {
            gathered.notes.add(Signs.flat(Signs.unwrapped(body.get(last).text())));
            ledger.found(Element.NOTE, body.remove(last).number());
        }
    }
}
