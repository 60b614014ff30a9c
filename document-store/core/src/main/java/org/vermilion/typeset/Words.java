package org.vermilion.typeset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.BitSet;

import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Where words lie in Chinese text, which has no spaces, so that a title is not broken inside one (7.3.1). */
final class Words {

    private Words() {}

    /** The positions (in UTF-16 units) that lie inside a word. */
    static BitSet inside(String text) {
        BitSet inside = new BitSet(text.length());
        try (HMMChineseTokenizer words = new HMMChineseTokenizer()) {
            words.setReader(new StringReader(text));
            OffsetAttribute word = words.getAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                if (word.endOffset() > word.startOffset() + 1) {
                    inside.set(word.startOffset() + 1, word.endOffset());
                }
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string reader does not fail
        }
        return inside;
    }
}
