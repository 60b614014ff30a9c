package org.vermilion.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TitleShapeTest {

    @Test
    void aShortTitleStaysOnOneLine() {
        assertThat(lines("关于做好值班工作的通知")).containsExactly("关于做好值班工作的通知");
    }

    @Test
    void theIssuerStandsOnALineOfItsOwnBeforeItsSubject() {
        assertThat(lines("云山市国有资产监督管理委员会关于开展市属企业资产清查工作的通知"))
                .containsExactly("云山市国有资产监督管理委员会", "关于开展市属企业资产清查工作的通知");
    }

    @Test
    void twoOrgansThatIssueTogetherAreNotTornApart() {
        List<String> lines = lines("云山市国有资产监督管理委员会 云山市财政局关于转发《关于规范企业“三供一业”分离移交工作的意见》的通知");

        assertThat(lines.get(0)).isEqualTo("云山市国有资产监督管理委员会");
        assertThat(lines).anyMatch(line -> line.contains("“三供一业”"));
    }

    @Property(tries = 100)
    void aTitleOfWordsIsNeverTornInsideOne(@ForAll("titles") String title) {
        BitSet inside = Words.inside(title);
        int at = 0;
        List<String> lines = lines(title);
        for (String line : lines.subList(0, lines.size() - 1)) {
            at += line.length();
            assertThat(inside.get(at)).as("torn at " + at + " of " + title).isFalse();
        }
        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(20));
    }

    @Property(tries = 100)
    void theMiddleOfThreeLinesIsNeverTheShortestByFar(@ForAll("titles") String title) {
        List<String> lines = lines(title);

        if (lines.size() == 3) {
            int hourglass = Math.min(lines.get(0).length(), lines.get(2).length()) - lines.get(1).length();
            assertThat(hourglass).as(lines.toString()).isLessThanOrEqualTo(4);
        }
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of("加强", "规范", "企业", "资产", "监督", "管理", "工作", "投资", "风险", "防范", "改革", "发展", "评估", "核准", "转让", "报告")
                .list().ofMinSize(2).ofMaxSize(24).map(words -> "关于" + String.join("", words) + "的通知");
    }

    private static List<String> lines(String title) {
        double[] advance = new double[title.length()];
        Arrays.fill(advance, 1);
        return TitleShape.lines(title, advance, 20, new java.util.BitSet());
    }
}
