package org.vermilion.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.mark.Mark;
import org.vermilion.mark.Marks;
import org.vermilion.mark.Where;
import org.vermilion.refusal.Refusal;
import org.vermilion.text.DocumentText;

/** The marks of secrecy in every element of a text that stand above its label and are no quotations. */
final class MarksInText {

    private static final Map<String, String[]> ELEMENTS = Map.of("issuer", words("发文机关标志", "issuer"),
            "number", words("发文字号", "number"), "urgency", words("紧急程度", "urgency"), "title", words("标题", "title"),
            "signatory", words("署名", "signatory"), "note", words("附注", "note"), "addressees", words("主送机关", "addressees"),
            "copyTo", words("抄送机关", "copies"), "body", words("正文", "body"), "attachments", words("附件", "attachments"));

    private final List<Found> found = new ArrayList<>();
    private final Level level;
    private final Set<Quotation.Passage> quoted;
    private int place;

    /**
     * A mark that keeps the text from being kept.
     *
     * @param place the paragraph or cell, from 1 through body and attachments; null in any other element
     */
    record Found(String element, @Nullable Integer place, Mark mark) {

        Refusal refusal() {
            String[] words = ELEMENTS.get(element);
            Level level = mark.level();
            return new Refusal(DocumentReason.LABEL_CONFLICT,
                    new Refusal.Detail(element, words[0] + (place == null ? "" : "第 " + place + " 段"),
                            words[1] + (place == null ? "" : ", paragraph " + place)),
                    new Refusal.Detail(level.name(), level.chinese(), level.english()));
        }
    }

    private MarksInText(Level level, Set<Quotation.Passage> quoted) {
        this.level = level;
        this.quoted = quoted;
    }

    /** Whether there is an element of this name. */
    static boolean isElement(@Nullable String name) {
        return name != null && ELEMENTS.containsKey(name);
    }

    /** The marks in the order of the elements; empty when the text may be kept under the label. */
    static List<Found> above(DocumentText text, Label label, Set<Quotation.Passage> quoted) {
        MarksInText marks = new MarksInText(label.level(), quoted);
        marks.element("issuer", text.issuer());
        marks.element("number", text.number());
        marks.element("urgency", text.urgency());
        marks.element("title", text.title());
        text.addressees().forEach(name -> marks.element("addressees", name));
        marks.paragraphs("body", text.body());
        text.attachments().forEach(marks::attachment);
        marks.element("signatory", text.signatory());
        marks.element("note", text.note());
        text.copyTo().forEach(name -> marks.element("copyTo", name));
        return List.copyOf(marks.found);
    }

    private void attachment(DocumentText.Attachment attachment) {
        element("attachments", attachment.title());
        paragraphs("attachments", attachment.body());
        attachment.table().forEach(row -> {
            row.forEach(cell -> line("attachments", cell, Where.CELL, ++place));
            broken("attachments", row);
        });
    }

    private void paragraphs(String element, List<DocumentText.Paragraph> paragraphs) {
        paragraphs.forEach(paragraph -> line(element, paragraph.text(), Where.PARAGRAPH, ++place));
        broken(element, paragraphs.stream().map(DocumentText.Paragraph::text).toList());
    }

    private void element(String element, @Nullable String text) {
        if (text != null) {
            line(element, text, Where.ELEMENT, null);
        }
    }

    private void line(String element, String text, Where where, @Nullable Integer at) {
        Marks.above(level, text, where).filter(mark -> !quoted.contains(Quotation.Passage.of(element, text)))
                .ifPresent(mark -> found.add(new Found(element, at, mark)));
    }

    private void broken(String element, List<String> lines) {
        Marks.across(lines).stream().filter(mark -> !level.dominates(mark.level()))
                .forEach(mark -> found.add(new Found(element, null, mark)));
    }

    private static String[] words(String zh, String en) {
        return new String[] {zh, en};
    }
}
