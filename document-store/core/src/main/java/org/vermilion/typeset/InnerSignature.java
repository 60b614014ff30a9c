package org.vermilion.typeset;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

import org.vermilion.text.DocumentText.Paragraph;

/** Who signed a document that is attached, and when: short lines before a line that is a date and nothing else. */
final class InnerSignature {

    private static final Pattern DATE = Pattern.compile(
            "\\s*(?:[0-9０-９]{4}|[〇○零一二三四五六七八九]{4})年\\s*[0-9０-９一二三四五六七八九十]{1,3}月\\s*[0-9０-９一二三四五六七八九十]{1,3}日\\s*");
    private static final Pattern SENTENCE = Pattern.compile("[。；：！？!?;:]|^[（(]?[一二三四五六七八九十0-9]+[）)、.．]|^第.{1,5}条");
    private static final int LONGEST = 30;
    /** So many organs sign together at most. */
    private static final int MOST = 6;
    /** The longest line that stands on the right; a longer one is broken. */
    private static final double ROOM = 22 * Sheet.CELL;

    private InnerSignature() {}

    /** The paragraphs that stand on the right. A date that opens the text is the day it was adopted, not signed. */
    static BitSet of(List<Paragraph> paragraphs) {
        BitSet right = new BitSet();
        for (int i = 1; i < paragraphs.size(); i++) {
            if (DATE.matcher(paragraphs.get(i).text()).matches()) {
                int from = i;
                while (from > 1 && i - from < MOST && isName(paragraphs.get(from - 1))) {
                    from--;
                }
                right.set(i - from < MOST ? from : i, i + 1); // so many short lines are a list, of whatever
            }
        }
        return right;
    }

    private static boolean isName(Paragraph paragraph) {
        String text = paragraph.text().strip();
        return paragraph.heading() == 0 && !text.isEmpty() && text.codePointCount(0, text.length()) <= LONGEST
                && !SENTENCE.matcher(text).find() && !DATE.matcher(text).matches();
    }

    /** The lines of such a paragraph, two characters from the right. */
    static List<Line> onTheRight(List<Glyph> glyphs) {
        return LineBreaker.lines(glyphs, ROOM, 0, 0).stream().map(line -> Line.of(line.glyphs()))
                .map(line -> line.indented(Math.max(0, Sheet.AREA - 2 * Sheet.CELL - line.width()))).toList();
    }
}
