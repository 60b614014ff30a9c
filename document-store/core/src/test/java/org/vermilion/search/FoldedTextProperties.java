package org.vermilion.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vermilion.search.SearchResult.Range;

class FoldedTextProperties {

    @Property
    void foldsLikeTheNormalFormOfTheWhole(@ForAll("texts") String text) {
        assertThat(FoldedText.of(text).text()).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    @Property
    void pointsIntoTheOriginalInOrder(@ForAll("texts") String text) {
        FoldedText folded = FoldedText.of(text);
        int last = 0;
        for (int i = 0; i < folded.text().length(); i++) {
            Range origin = folded.origin(i, i + 1);
            assertThat(origin.start()).isBetween(last, text.length() - 1);
            assertThat(origin.end()).isGreaterThan(origin.start()).isLessThanOrEqualTo(text.length());
            last = origin.start();
        }
    }

    @Example
    void takesACharacterThatFoldsToSeveralWhole() {
        FoldedText folded = FoldedText.of("甲㍿乙"); // ㍿ folds to 株式会社

        assertThat(folded.text()).isEqualTo("甲株式会社乙");
        assertThat(folded.origin(2, 3)).isEqualTo(new Range(1, 2));
        assertThat(folded.origin(1, 6)).isEqualTo(new Range(1, 3));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("国资委渝。，（〔２０１９ＷＴＯabc9 \n㍿①½ﾊﾞｶﾞe\u0301A\u030A가\u1100\u1161\u11A8\uD842\uDFB7\uFDFA".toCharArray())
                .ofMaxLength(30);
    }
}
