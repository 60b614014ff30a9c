package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;

import org.vermilion.text.DocumentText;

/**
 * Holds the lines of the input against what was read: each line that no finding accounts for must stand in the text,
 * once and in its order, and nothing else may. What differs is told with its place. Takes time linear in the input.
 */
final class Accounting {

    private static final int AHEAD = 4_000;
    private static final int GROUPS_AHEAD = 60;
    private static final int QUOTED = 60;
    private static final int MOST_PARTS = 500;

    private final List<Line> lines;
    private final Ledger ledger;
    private final List<List<Run>> groups = new ArrayList<>();
    private final StringBuilder skipped = new StringBuilder();
    private final StringBuilder claimed = new StringBuilder();
    private int group;

    private Accounting(List<Line> lines, Gathered gathered, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
        groups.add(List.of(new Run(paragraphs(gathered.body), true)));
        for (DocumentText.Attachment attachment : gathered.attachments) {
            StringBuilder table = new StringBuilder();
            attachment.table().forEach(row -> row.forEach(table::append));
            groups.add(List.of(new Run(bare(attachment.title()), false), new Run(paragraphs(attachment.body()), true),
                    new Run(bare(table.toString()), true)));
        }
    }

    static void settle(List<Line> lines, Gathered gathered, Ledger ledger) {
        new Accounting(lines, gathered, ledger).settle();
    }

    private void settle() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String said = bare(line.text());
            if (ledger.accountsFor(line.number())) {
                claimed.append(isSplit(i) ? said + "\n" : "");
            } else if (!said.isEmpty() && !follows(said) && !isAhead(said)) {
                ledger.note(Remark.SENTENCE_LOST, "page", line.number(), Signs.flat(line.text()));
            }
        }
        String kept = claimed.toString();
        tellDoubled(skipped.toString(), kept);
        groups.forEach(runs -> runs.stream().filter(run -> run.whole).forEach(run -> tellDoubled(run.text.substring(run.at), kept)));
    }

    /** Whether the line was one with its neighbour in the input. */
    private boolean isSplit(int i) {
        int number = lines.get(i).number();
        return (i > 0 && lines.get(i - 1).number() == number) || (i + 1 < lines.size() && lines.get(i + 1).number() == number);
    }

    private boolean follows(String said) {
        for (int g = group; g < Math.min(groups.size(), group + GROUPS_AHEAD); g++) {
            for (Run run : groups.get(g)) {
                if (run.text.startsWith(said, run.at)) {
                    run.at += said.length();
                    group = g;
                    return true;
                }
            }
        }
        return false;
    }

    /** A line of which a part was read as an element has its rest in the text: it is passed over. */
    private boolean isAhead(String said) {
        for (int g = group; g < Math.min(groups.size(), group + 2); g++) {
            for (Run run : groups.get(g)) {
                int found = run.text.substring(run.at, Math.min(run.text.length(), run.at + AHEAD)).indexOf(said);
                if (found >= 0) {
                    skipped.append(run.text, run.at, run.at + found);
                    run.at += found + said.length();
                    group = g;
                    return true;
                }
            }
        }
        return false;
    }

    private void tellDoubled(String rest, String kept) {
        String unexplained = rest.substring(0, Math.min(rest.length(), 4 * AHEAD));
        for (String part : kept.isEmpty() || rest.isEmpty() ? new String[0] : kept.split("\n", MOST_PARTS)) {
            unexplained = part.isEmpty() ? unexplained : unexplained.replace(part, "");
        }
        if (!unexplained.isEmpty() && unexplained.chars().anyMatch(Character::isLetterOrDigit)) {
            String start = unexplained.substring(0, Math.min(QUOTED, unexplained.length()));
            String mark = start.substring(0, Math.min(12, start.length()));
            int line = lines.stream().filter(l -> bare(l.text()).contains(mark)).mapToInt(Line::number).findFirst().orElse(0);
            ledger.note(Remark.SENTENCE_DOUBLED, "body", line, start);
        }
    }

    private static String paragraphs(List<DocumentText.Paragraph> paragraphs) {
        StringBuilder all = new StringBuilder();
        paragraphs.forEach(paragraph -> all.append(bare(paragraph.text())));
        return all.toString();
    }

    private static String bare(String text) {
        return Signs.tight(text).replace("|", "");
    }

    /** A run of text that the lines must follow; one that need not be used up if it is a title, which a list may give. */
    private static final class Run {

        private final String text;
        private final boolean whole;
        private int at;

        Run(String text, boolean whole) {
            this.text = text;
            this.whole = whole;
        }
    }
}
