package org.vermilion.document.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.vermilion.text.ChineseDate;
import org.vermilion.text.DocumentText;

/** The documents the tests read, and the test of nothing being lost. */
final class Documents {

    static final List<String> ALL = List.of("announcement", "broken-sentences", "date-first", "decision", "joint-issue", "minutes",
            "old-style", "order", "person-letter", "plan", "run-together", "several-attachments", "table-slip", "upward",
            "web-page", "wrapped-page", "wrong-dates");
    static final List<String> SAMPLES = List.of("notice", "request", "letter", "report", "approval");

    /** Findings that speak of a line and do not account for what it says. */
    private static final Set<String> REMARKS = Set.of("READ-LINES-JOINED", "READ-LINES-WRAPPED", "READ-LINE-SPLIT", "READ-INVISIBLE",
            "READ-BROKEN-CHARACTER", "READ-TABLE-IN-BODY", "READ-ATTACHMENT-UNMARKED", "READ-ATTACHMENT-UNTITLED", "READ-COMMENTARY",
            "READ-RADICALS", "READ-ENTITIES", "READ-HALF-WIDTH", "READ-STRAY-WORD", "READ-TABLE-CELLS-LOST");

    private Documents() {
    }

    static String text(String name) {
        return new String(bytes("/org/vermilion/document/reading/" + name + ".txt"), StandardCharsets.UTF_8);
    }

    static String sample(String name) {
        return new String(bytes("/samples/" + name + ".txt"), StandardCharsets.UTF_8);
    }

    static Reading read(String text) {
        return DocumentReading.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> codes(Reading reading) {
        return reading.findings().stream().filter(finding -> finding.severity() != Finding.Severity.INFO).map(Finding::code).toList();
    }

    static List<String> codesAt(Reading reading, int line) {
        return reading.findings().stream().filter(finding -> finding.line() == line).map(Finding::code).toList();
    }

    /** Whitespace-free lines of the input that neither stand in the text nor are accounted for by a finding. */
    static List<String> lost(String input, Reading reading) {
        String kept = everything(reading.text());
        List<String> lost = new ArrayList<>();
        String[] lines = input.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int number = i + 1;
            String said = bare(lines[i]);
            boolean named = reading.findings().stream()
                    .anyMatch(finding -> finding.line() == number && !REMARKS.contains(finding.code()));
            boolean cut = reading.findings().stream()
                    .anyMatch(finding -> finding.line() == number && finding.code().equals("READ-COMMENTARY"));
            if (!named && !cut && !kept.contains(said)) {
                lost.add(number + ": " + said);
            }
        }
        return lost;
    }

    private static String everything(DocumentText text) {
        StringBuilder all = new StringBuilder();
        Stream.of(text.issuer(), text.number(), text.urgency(), text.title(), text.signatory(), text.note()).forEach(all::append);
        text.addressees().forEach(all::append);
        text.copyTo().forEach(all::append);
        text.body().forEach(paragraph -> all.append(paragraph.text()));
        for (DocumentText.Attachment attachment : text.attachments()) {
            all.append(attachment.title());
            attachment.body().forEach(paragraph -> all.append(paragraph.text()));
            attachment.table().forEach(row -> row.forEach(all::append));
        }
        if (text.date() != null) {
            all.append(ChineseDate.format(text.date()));
        }
        return bare(all.toString());
    }

    private static String bare(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT && c != '|')
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static byte[] bytes(String path) {
        try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
