package org.vermilion.document.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.vermilion.refusal.Refusal;
import org.vermilion.text.DocumentText;

/**
 * Reads the plain text of a document, as copied from a page or a file, into its elements (党政机关公文处理工作条例
 * art. 9). Rules go by position and form. Takes time linear in the input. Thread-safe: no state.
 */
public final class DocumentReading {

    /** The most bytes that are read. */
    public static final int MAX_BYTES = PlainText.MAX_BYTES;

    private static final int MAX_TITLE = 500;
    private static final int MAX_BODY = 1_000_000;

    private DocumentReading() {
    }

    /**
     * Reads a whole text.
     *
     * @param utf8 UTF-8, with or without a byte order mark, at most {@link #MAX_BYTES}
     * @return the document and what is to be said about the reading
     * @throws Refusal with a {@link ReadingReason}
     */
    public static Reading read(byte[] utf8) {
        return gathered(utf8).reading();
    }

    /**
     * What is recognised in a whole text, element by element.
     *
     * @throws Refusal with a {@link ReadingReason}, as {@link #read(byte[])}
     */
    public static Recognised recognised(byte[] utf8) {
        Whole whole = gathered(utf8);
        return Recognised.of(whole.gathered, whole.reading().findings(), whole.source);
    }

    private record Whole(String source, Gathered gathered, Ledger ledger) {

        Reading reading() {
            return new Reading(gathered.text(), ledger.findings());
        }

        @Override
        public String toString() {
            return "Whole"; // never what it says
        }
    }

    private static Whole gathered(byte[] utf8) {
        String text = PlainText.of(utf8);
        Ledger ledger = new Ledger();
        List<Line> lines = Lines.of(text, ledger);
        Gathered gathered = new Gathered(Wrapping.of(lines));
        int body = new HeadReading(lines, gathered, ledger).read();
        Completion completion = new Completion(gathered, ledger);
        completion.completeTitle();
        new TailReading(lines, gathered, ledger).read(body);
        refuseTooLong(gathered);
        int score = Likeness.of(gathered);
        if (score < Likeness.ENOUGH) {
            throw new Refusal(ReadingReason.NO_DOCUMENT, score, Likeness.ENOUGH);
        }
        completion.complete();
        Accounting.settle(lines, gathered, ledger);
        return new Whole(text, gathered, ledger);
    }

    /**
     * The same from a stream, of which no more than {@link #MAX_BYTES} and one byte are read; does not close it.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Reading read(InputStream utf8) throws IOException {
        return read(utf8.readNBytes(MAX_BYTES + 1));
    }

    private static void refuseTooLong(Gathered gathered) {
        if (gathered.title != null && gathered.title.length() > MAX_TITLE) {
            throw new Refusal(ReadingReason.TITLE_LONG, gathered.title.length(), MAX_TITLE);
        }
        long length = length(gathered.body);
        for (DocumentText.Attachment attachment : gathered.attachments) {
            length += length(attachment.body());
            length += attachment.table().stream().flatMap(List::stream).mapToLong(String::length).sum();
        }
        if (length > MAX_BODY) {
            throw new Refusal(ReadingReason.BODY_LONG, length, MAX_BODY);
        }
    }

    private static long length(List<DocumentText.Paragraph> paragraphs) {
        return paragraphs.stream().mapToLong(paragraph -> paragraph.text().length()).sum();
    }
}
