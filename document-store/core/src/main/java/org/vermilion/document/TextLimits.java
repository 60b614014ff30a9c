package org.vermilion.document;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Label;
import org.vermilion.refusal.Refusal;
import org.vermilion.text.DocumentText;
import org.vermilion.text.Writing;

/** What a text may be at all, before anybody asks whether it is complete. */
final class TextLimits {

    static final int TITLE = 500;
    static final int ELEMENT = 4_000;
    static final int TEXT = 1_000_000;
    static final int PARTS = 20_000;

    private long characters;
    private long parts;

    private TextLimits() {}

    /**
     * @param quoted the passages whose marks are quotations
     * @throws Refusal if the text is too long, holds a control character, or carries a mark above its label
     */
    static void check(DocumentText text, Label label, Set<Quotation.Passage> quoted) {
        size(text);
        MarksInText.above(text, label, quoted).stream().findFirst().ifPresent(found -> {
            throw found.refusal();
        });
    }

    /** The same without looking for marks. */
    static void size(DocumentText text) {
        if (text.title() != null && text.title().length() > TITLE) {
            throw new Refusal(DocumentReason.TITLE_LONG, TITLE);
        }
        new TextLimits().count(text);
    }

    private void count(DocumentText text) {
        element("issuer", text.issuer());
        element("number", text.number());
        element("urgency", text.urgency());
        element("title", text.title());
        element("signatory", text.signatory());
        element("note", text.note());
        text.addressees().forEach(name -> element("addressees", name));
        text.copyTo().forEach(name -> element("copyTo", name));
        text.body().forEach(paragraph -> part("body", paragraph.text()));
        for (DocumentText.Attachment attachment : text.attachments()) {
            element("attachments", attachment.title());
            attachment.body().forEach(paragraph -> part("attachments", paragraph.text()));
            attachment.table().forEach(row -> {
                part("attachments", "");
                row.forEach(cell -> part("attachments", cell));
            });
        }
    }

    private void element(String element, @Nullable String text) {
        if (text == null) {
            return;
        }
        if (text.length() > ELEMENT) {
            throw new Refusal(DocumentReason.TEXT_LONG, ELEMENT);
        }
        part(element, text);
    }

    private void part(String element, String text) {
        if (!Writing.isPlain(text, false)) {
            throw new Refusal(DocumentReason.CONTROL_CHARACTER, element);
        }
        characters += text.length();
        parts++;
        if (characters > TEXT) {
            throw new Refusal(DocumentReason.TEXT_LONG, TEXT);
        }
        if (parts > PARTS) {
            throw new Refusal(DocumentReason.TEXT_PARTS, PARTS);
        }
    }
}
