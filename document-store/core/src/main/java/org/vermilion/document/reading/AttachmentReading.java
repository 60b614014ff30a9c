package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.text.DocumentText.Attachment;

/** Reads the attachments behind the text: title, paragraphs, table. */
final class AttachmentReading {

    private final List<Line> lines;
    private final Gathered gathered;
    private final Ledger ledger;

    AttachmentReading(List<Line> lines, Gathered gathered, Ledger ledger) {
        this.lines = lines;
        this.gathered = gathered;
        this.ledger = ledger;
    }

    void read() {
        int i = 0;
        while (i < lines.size()) {
            Line heading = lines.get(i);
            boolean alone = AttachmentForm.isHeading(heading);
            String title = alone ? null : AttachmentForm.titleOn(heading).orElse(null);
            if (title == null && !alone && i == 0 && AttachmentForm.opensList(heading)) {
                title = String.join("", AttachmentForm.titles(List.of(heading)));
            }
            if (alone || title != null) {
                ledger.found(Element.ATTACHMENT_HEADING, heading.number());
                i++;
            } else {
                ledger.note(Remark.ATTACHMENT_UNMARKED, "attachments", heading.number());
            }
            int end = i;
            while (end < lines.size() && !(AttachmentForm.isHeading(lines.get(end)) || AttachmentForm.titleOn(lines.get(end)).isPresent())) {
                end++;
            }
            add(heading, title, lines.subList(i, end));
            i = end;
        }
    }

    private void add(Line heading, @Nullable String inline, List<Line> part) {
        int index = gathered.attachments.size();
        String hint = index < gathered.listed.size() ? gathered.listed.get(index) : "";
        boolean[] rows = Rows.among(part);
        int titled = inline == null ? AttachmentTitle.lines(part, rows, hint, Named.in(String.valueOf(gathered.title))) : 0;
        String title = inline;
        if (titled > 0) {
            title = Signs.closeUp(String.join(" ", part.subList(0, titled).stream().map(Line::text).toList()));
        } else if (title == null) {
            title = hint.isEmpty() ? "附件" + (index + 1) : hint;
            ledger.note(Remark.ATTACHMENT_UNTITLED, "attachments", heading.number());
        }
        List<Line> text = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (int i = titled; i < part.size(); i++) {
            if (rows[i]) {
                table.add(Rows.cells(part.get(i)));
            } else {
                text.add(part.get(i));
            }
        }
        LostCells.tell(text, ledger);
        gathered.attachments.add(new Attachment(title, Paragraphs.of(text, gathered.wrapping, ledger), Rows.table(table)));
    }

    /** Says what the list names and the text lacks; such an attachment keeps its title and has no content. */
    static void compareWithList(Gathered gathered, Ledger ledger) {
        for (int i = 0; i < gathered.listed.size(); i++) {
            String title = gathered.listed.get(i);
            if (i >= gathered.attachments.size()) {
                gathered.attachments.add(new Attachment(title, List.of(), List.of()));
                ledger.note(Remark.ATTACHMENT_MISSING, "attachments", 0, title);
            } else if (!Signs.tight(gathered.attachments.get(i).title()).equals(Signs.tight(title))) {
                ledger.note(Remark.ATTACHMENT_DIFFERS, "attachments", 0, title);
            }
        }
    }
}
