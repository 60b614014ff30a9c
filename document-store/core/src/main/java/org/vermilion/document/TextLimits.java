package org.vermilion.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;
import org.vermilion.text.DocumentText;
import org.vermilion.text.Writing;

/** What a text may be at all, before anybody asks whether it is complete. */
final class TextLimits {

    static final int TITLE = 500;
    static final int ELEMENT = 4_000;
    static final int TEXT = 1_000_000;
    static final int PARTS = 20_000;

    private static final Pattern MARK = Pattern.compile("(?<level>绝密|机密|秘密)★");

    private long characters;
    private long parts;

    private TextLimits() {}

    /**
     * @throws Refusal if the text is too long, holds a control character, or carries a mark above its label
     */
    static void check(DocumentText text, Label label) {
        if (text.title() != null && text.title().length() > TITLE) {
            throw new Refusal(DocumentReason.TITLE_LONG, TITLE);
        }
        new TextLimits().count(text);
        marks(text, label.level());
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

    private static void marks(DocumentText text, Level level) {
        int place = 0;
        for (String paragraph : (Iterable<String>) lines(text)::iterator) {
            place++;
            Matcher mark = MARK.matcher(paragraph);
            while (mark.find()) {
                if (!level.dominates(levelOf(mark.group("level")))) {
                    throw new Refusal(DocumentReason.LABEL_CONFLICT, place);
                }
            }
        }
    }

    private static Stream<String> lines(DocumentText text) {
        return Stream.concat(text.body().stream().map(DocumentText.Paragraph::text),
                text.attachments().stream().flatMap(a -> Stream.concat(
                        a.body().stream().map(DocumentText.Paragraph::text), a.table().stream().flatMap(List::stream))));
    }

    private static Level levelOf(String chinese) {
        return Stream.of(Level.values()).filter(l -> l.chinese().equals(chinese)).findFirst().orElseThrow();
    }
}
