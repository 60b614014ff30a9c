package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;

import org.vermilion.document.reading.Mark.Type;

/** The marks of the head's lines, where a field of a web page may have its value on the line below its name. */
final class PageFields {

    private static final int LONGEST_VALUE = 60;

    private PageFields() {
    }

    static List<List<Mark>> marks(List<Line> lines) {
        List<List<Mark>> marks = new ArrayList<>();
        for (Line line : lines) {
            marks.add(Mark.of(line));
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (marks.get(i).isEmpty() || !isValue(lines.get(i + 1), marks.get(i + 1))) {
                continue;
            }
            Mark mark = marks.get(i).get(marks.get(i).size() - 1);
            Line value = lines.get(i + 1);
            if (mark.type() == Type.FIELD && mark.text().isEmpty()) {
                marks.set(i + 1, List.of(new Mark(Type.FIELD, Signs.flat(value.text()), mark.field())));
            } else if (mark.type() == Type.WEB && (WebRemains.isBareLabel(lines.get(i)) && !Titles.ends(value.text())
                    || WebRemains.isNumeral(value))) {
                marks.set(i + 1, List.of(new Mark(Type.WEB, "", "")));
            }
        }
        return marks;
    }

    private static boolean isValue(Line line, List<Mark> marks) {
        String text = line.text();
        boolean label = text.endsWith("：") || text.endsWith(":");
        boolean free = marks.isEmpty() || marks.stream().allMatch(mark -> mark.type() == Type.NUMBER || mark.type() == Type.DATE
                || mark.type() == Type.WEB && !label);
        return free && !label && text.length() <= LONGEST_VALUE && !Signs.endsSentence(text);
    }
}
