package org.vermilion.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a document says, by its elements (党政机关公文处理工作条例 art. 9), without layout. Immutable.
 *
 * <p>An element that is not there, or not yet, is null or empty; whether it must be there is asked at each step.
 *
 * @param issuer the issuing organ as named in the head (发文机关标志), without 文件
 * @param number the document number (发文字号) in normal form, such as {@code 渝国资发〔2019〕23号}
 * @param urgency 特急 or 加急
 * @param title the title without line breaks
 * @param kind the kind of document (文种), one of the fifteen
 * @param addressees the main addressees (主送机关), in order
 * @param body the paragraphs, in order
 * @param attachments the attachments, in order
 * @param signatory the organ named under the text (发文机关署名)
 * @param date the date of the document (成文日期)
 * @param note the note in parentheses under the date (附注), without its parentheses
 * @param copyTo organs that get a copy (抄送), in order
 */
public record DocumentText(
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String urgency,
        @Nullable String title,
        @Nullable DocumentKind kind,
        List<String> addressees,
        List<Paragraph> body,
        List<Attachment> attachments,
        @Nullable String signatory,
        @Nullable LocalDate date,
        @Nullable String note,
        List<String> copyTo) {

    public DocumentText {
        addressees = addressees == null ? List.of() : List.copyOf(addressees); // a request may leave a list out
        body = body == null ? List.of() : List.copyOf(body);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        copyTo = copyTo == null ? List.of() : List.copyOf(copyTo);
    }

    /** The same text under another number. */
    public DocumentText withNumber(@Nullable String other) {
        return new DocumentText(issuer, other, urgency, title, kind, addressees, body, attachments, signatory, date, note, copyTo);
    }

    /** The same text with another date. */
    public DocumentText withDate(@Nullable LocalDate other) {
        return new DocumentText(issuer, number, urgency, title, kind, addressees, body, attachments, signatory, other, note, copyTo);
    }

    @Override
    public String toString() {
        return "DocumentText[" + body.size() + " paragraphs]"; // never what it says
    }

    /**
     * One paragraph.
     *
     * @param heading 0 for running text; 1 to 4 for a heading of that level (一、 （一） 1. （1）)
     * @param text what it says, its own numbering included; one line
     */
    public record Paragraph(int heading, String text) {

        public Paragraph {
            if (heading < 0 || heading > 4) {
                throw new IllegalArgumentException("a heading has level 1 to 4, running text 0");
            }
            Objects.requireNonNull(text, "a paragraph says something");
        }

        @Override
        public String toString() {
            return "Paragraph[" + heading + "]";
        }
    }

    /**
     * What is attached (附件) and set behind the text.
     *
     * @param title its title
     * @param body its paragraphs, in order
     * @param table its table, rows of cells; empty if it has none
     */
    public record Attachment(String title, List<Paragraph> body, List<List<String>> table) {

        public Attachment {
            Objects.requireNonNull(title, "an attachment has a title");
            body = body == null ? List.of() : List.copyOf(body);
            table = table == null ? List.of() : table.stream().map(List::copyOf).toList();
        }

        @Override
        public String toString() {
            return "Attachment[" + body.size() + " paragraphs]";
        }
    }
}
