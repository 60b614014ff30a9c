package org.vermilion.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Every Chinese character is a word of its own, a run of Latin letters or digits is one, case and punctuation do not
 * count. A phrase of such words finds every place where the characters stand, without a dictionary that could miss one.
 */
final class TextAnalyzer extends Analyzer {

    /** Wider than any phrase, so that none reaches from the title into the body. */
    private static final int GAP = 10_000;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new LowerCaseFilter(new CJKWidthFilter(tokenizer)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /** The tokens of a folded text, in order. */
    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
        return tokens;
    }

    /** The words of a phrase, in order. */
    List<String> words(String phrase) {
        return tokens(phrase).stream().map(Token::word).toList();
    }

    /**
     * One word of a text.
     *
     * @param word as indexed
     * @param start where it begins
     * @param end one past where it ends
     */
    record Token(String word, int start, int end) {

        @Override
        public String toString() {
            return "Token[" + start + "-" + end + "]";
        }
    }
}
