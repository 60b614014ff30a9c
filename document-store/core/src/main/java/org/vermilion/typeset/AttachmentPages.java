package org.vermilion.typeset;

import java.util.List;

import org.vermilion.text.DocumentText;
import org.vermilion.text.DocumentText.Attachment;

/** Attachments, each on a page of its own behind the text (GB/T 9704-2012, 7.3.8). */
final class AttachmentPages {

    private final Flow flow;
    private final Shaping shaping;
    private final List<Finding> findings;

    AttachmentPages(Flow flow, Shaping shaping, List<Finding> findings) {
        this.flow = flow;
        this.shaping = shaping;
        this.findings = findings;
    }

    void set(DocumentText text) {
        List<Attachment> attachments = text.attachments();
        for (int i = 0; i < attachments.size(); i++) {
            set(attachments.get(i), attachments.size() == 1 ? "" : String.valueOf(i + 1), text);
        }
    }

    private void set(Attachment attachment, String number, DocumentText text) {
        String element = ("attachment " + number).strip();
        flow.newPage();
        shaping.into("Sect");
        flow.line(Line.of(shaping.shape("附件" + number, Style.HEI)).in(shaping.part("P")));
        flow.skip(1);
        TitleBlock.of(attachment.title(), text, Sheet.TITLE, shaping, element).set(flow);
        flow.moveToGrid(flow.y() + Sheet.LINE);
        new Body(shaping).attached(attachment.body(), element).forEach(flow::line);
        if (!attachment.table().isEmpty()) {
            flow.moveTo(flow.y() + (attachment.body().isEmpty() ? 0 : 0.3 * Sheet.LINE));
            TableGrid.of(attachment.table(), shaping, element, findings).set(flow);
        }
        shaping.leave();
    }
}
