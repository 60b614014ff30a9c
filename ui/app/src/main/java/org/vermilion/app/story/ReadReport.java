package org.vermilion.app.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.vermilion.document.reading.DocumentReading;
import org.vermilion.document.reading.Recognised;
import org.vermilion.refusal.Refusal;

/**
 * What was read of a text before its drafter completed it, element by element; the {@code read} of {@code --json}.
 * Lists are empty and never null.
 */
record ReadReport(List<String> issuer, @Nullable String number, @Nullable String kind, @Nullable String title, List<String> addressees,
        List<String> attachments, List<String> signatories, @Nullable String date, Map<String, @Nullable String> marks,
        List<Recognised.Heading> headings, List<Recognised.Sentence> sentencesLost) {

    /** Nothing was read. */
    static final ReadReport NOTHING = new ReadReport(List.of(), null, null, null, List.of(), List.of(), List.of(), null,
            marks(null, null, null, null), List.of(), List.of());

    /** What the text's reading recognises; nothing if it is refused. */
    static ReadReport of(byte[] text) {
        try {
            return of(DocumentReading.recognised(text));
        } catch (Refusal refused) {
            return NOTHING;
        }
    }

    private static ReadReport of(Recognised read) {
        Recognised.Marks marks = read.marks();
        return new ReadReport(read.issuer(), read.number(), read.kind() == null ? null : read.kind().name(), read.title(),
                read.addressees(), read.attachments(), read.signatories(), read.date() == null ? null : read.date().toString(),
                marks(marks.secrecy(), marks.period(), marks.urgency(), marks.copyNumber()), read.headings(), read.sentencesLost());
    }

    private static Map<String, @Nullable String> marks(@Nullable String secrecy, @Nullable String period, @Nullable String urgency,
            @Nullable String copyNumber) {
        Map<String, @Nullable String> marks = new LinkedHashMap<>();
        marks.put("secrecy", secrecy);
        marks.put("period", period);
        marks.put("urgency", urgency);
        marks.put("copyNumber", copyNumber);
        return marks;
    }

    /** The same for people, an element a line. */
    List<String> lines() {
        return Stream.concat(Stream.of(
                line("发文机关", "issuer", issuer), line("发文字号", "number", one(number)), line("文种", "kind", one(kind)),
                line("标题", "title", one(title)), line("主送机关", "addressees", addressees), line("附件", "attachments", attachments),
                line("署名", "signatories", signatories), line("成文日期", "date", one(date)),
                line("密级 期限 紧急程度 份号", "marks", marks.values().stream().filter(mark -> mark != null).map(String::valueOf).toList()),
                line("标题层次", "headings", headings.stream().map(heading -> heading.level() + " " + heading.text()).toList())),
                sentencesLost.stream().map(lost -> "未读入 / left out, 第" + lost.line() + "行 / line " + lost.line() + ": " + lost.text()))
                .toList();
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static String line(String chinese, String english, List<String> values) {
        return chinese + " / " + english + ": " + (values.isEmpty() ? "—" : String.join(" · ", values));
    }

    @Override
    public String toString() {
        return "ReadReport"; // never what it says
    }
}
