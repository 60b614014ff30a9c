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

/** What a text may be at all, before anybody asks whether it is complete. */
final class TextLimits {

    static final int TITLE = 500;
    static final int ELEMENT = 4_000;
    static final int TEXT = 1_000_000;

    private static final Pattern MARK = Pattern.compile("(?<level>绝密|机密|秘密)★");

    private TextLimits() {}

    /**
     * @throws Refusal if the text is too long, holds a control character, or carries a mark above its label
     */
    static void check(DocumentText text, Label label) {
        if (length(text.title()) > TITLE) {
            throw new Refusal(DocumentReason.TITLE_LONG, TITLE);
        }
        element("issuer", text.issuer());
        element("number", text.number());
        element("urgency", text.urgency());
        element("title", text.title());
        element("signatory", text.signatory());
        element("note", text.note());
        text.addressees().forEach(name -> element("addressees", name));
        text.copyTo().forEach(name -> element("copyTo", name));
        long total = 0;
        for (DocumentText.Paragraph paragraph : text.body()) {
            total += paragraphOf("body", paragraph.text());
        }
        for (DocumentText.Attachment attachment : text.attachments()) {
            element("attachments", attachment.title());
            for (DocumentText.Paragraph paragraph : attachment.body()) {
                total += paragraphOf("attachments", paragraph.text());
            }
            for (String cell : attachment.table().stream().flatMap(List::stream).toList()) {
                total += paragraphOf("attachments", cell);
            }
        }
        if (total > TEXT) {
            throw new Refusal(DocumentReason.TEXT_LONG, TEXT);
        }
        marks(text, label.level());
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

    private static int paragraphOf(String element, String text) {
        controls(element, text);
        return text.length();
    }

    private static void element(String element, @Nullable String text) {
        if (text == null) {
            return;
        }
        if (text.length() > ELEMENT) {
            throw new Refusal(DocumentReason.TEXT_LONG, ELEMENT);
        }
        controls(element, text);
    }

    private static void controls(String element, String text) {
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFFFE
                || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))) { // overrides that make text read otherwise
            throw new Refusal(DocumentReason.CONTROL_CHARACTER, element);
        }
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
