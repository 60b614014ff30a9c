package org.vermilion.document.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;

/**
 * What a reading recognised, element by element, as printed and without line ends. Immutable.
 *
 * @param issuer the issuing organs
 * @param number the number in its normal form
 * @param kind the kind of document
 * @param title the title
 * @param addressees as the paper divides them
 * @param attachments the titles of what is attached
 * @param signatories who is named under the text
 * @param date the date of the document
 * @param marks the marks of the head
 * @param headings the numbered headings of the body
 * @param sentencesLost the sentences of the paper that are no part of what was read, each with its line
 */
public record Recognised(List<String> issuer, @Nullable String number, @Nullable DocumentKind kind, @Nullable String title,
        List<String> addressees, List<String> attachments, List<String> signatories, @Nullable LocalDate date, Marks marks,
        List<Heading> headings, List<Sentence> sentencesLost) {

    private static final Set<String> LEFT_OUT = Set.of("READ-SENTENCE-LEFT", "READ-SENTENCE-LOST", "READ-PREAMBLE",
            "READ-AFTER-DATE", "READ-WEB-REMAINS", "READ-PAGE-HEADING");
    private static final int SHORTEST = 6;

    public Recognised {
        issuer = List.copyOf(issuer);
        addressees = List.copyOf(addressees);
        attachments = List.copyOf(attachments);
        signatories = List.copyOf(signatories);
        headings = List.copyOf(headings);
        sentencesLost = List.copyOf(sentencesLost);
    }

    /**
     * The marks of the head, each as printed; null where there is none.
     *
     * @param secrecy 绝密, 机密 or 秘密, or a mark below them
     * @param period how long it holds, such as 1年 or 长期
     * @param urgency 特急, 加急 or a telegram's 特提, 平急
     * @param copyNumber the number of the copy, its zeros kept
     */
    public record Marks(@Nullable String secrecy, @Nullable String period, @Nullable String urgency, @Nullable String copyNumber) {

        @Override
        public String toString() {
            return "Marks"; // never what they say
        }
    }

    /** A numbered heading: level 1 to 4, and its words up to the first full stop. */
    public record Heading(int level, String text) {

        @Override
        public String toString() {
            return "Heading[" + level + "]";
        }
    }

    /** A sentence that was left out, and the line it stands on. */
    public record Sentence(int line, String text) {

        @Override
        public String toString() {
            return "Sentence[line " + line + "]";
        }
    }

    static Recognised of(Gathered gathered, List<Finding> findings, String source) {
        DocumentText text = gathered.text();
        HeadMarks marks = gathered.marks;
        return new Recognised(gathered.issuers.stream().distinct().toList(), text.number(), text.kind(), text.title(), text.addressees(),
                text.attachments().stream().map(DocumentText.Attachment::title).toList(), gathered.signatories.stream().distinct().toList(),
                text.date(), new Marks(marks.secrecy, marks.period, marks.urgency, marks.copyNumber),
                text.body().stream().filter(paragraph -> paragraph.heading() > 0).map(Recognised::heading).toList(),
                lost(findings, source));
    }

    private static Heading heading(DocumentText.Paragraph paragraph) {
        int stop = paragraph.text().indexOf('。');
        return new Heading(paragraph.heading(), stop < 0 ? paragraph.text() : paragraph.text().substring(0, stop + 1));
    }

    private static List<Sentence> lost(List<Finding> findings, String source) {
        String[] lines = source.split("\r\n|\r|\n", -1);
        List<Sentence> lost = new ArrayList<>();
        for (Finding finding : findings) {
            if (LEFT_OUT.contains(finding.code()) && finding.line() > 0) {
                String line = Signs.flat(lines[finding.line() - 1]);
                boolean sentence = finding.severity() == Finding.Severity.ERROR || line.indexOf('。') >= SHORTEST
                        || (line.length() > SHORTEST && (line.endsWith("！") || line.endsWith("？")));
                if (sentence && lost.stream().noneMatch(known -> known.line() == finding.line())) {
                    lost.add(new Sentence(finding.line(), line));
                }
            }
        }
        return lost;
    }

    @Override
    public String toString() {
        return "Recognised"; // never what it says
    }
}
