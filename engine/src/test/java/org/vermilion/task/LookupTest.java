package org.vermilion.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vermilion.refusal.Refusal;

class LookupTest {

    @Test
    void foldsFormsAndBracketsAlike() {
        assertThat(Lookup.text("关于ＡＢ公司《章程》的批复", "国资发〔２０１９〕23号", null))
                .isEqualTo("关于ab公司 章程 的批复 国资发 2019 23号");
        assertThat(Lookup.words("国资发[2019]23号")).isEqualTo(Lookup.words(" 国资发〔2019〕  23号 "))
                .containsExactly("国资发", "2019", "23号");
    }

    @Test
    void leavesNothingThatLikeTakesForAWildcard() {
        assertThat(Lookup.words("35%_\\股权！")).containsExactly("35", "股权");
        assertThat(Lookup.words("%")).isEmpty();
    }

    @Test
    void cutsATextToItsColumnBetweenCharacters() {
        String text = Lookup.text("a" + "\uD840\uDC00".repeat(7000));

        assertThat(text).hasSize(12_999);
        assertThat(Character.isHighSurrogate(text.charAt(text.length() - 1))).isFalse();
    }

    @Test
    void refusesAQuestionWithoutAWordOrTooLong() {
        assertThat(WorkFilter.of(null, "  ").words()).isEmpty();
        for (String none : List.of("%", "《》", "x".repeat(Lookup.LONGEST + 1), "a\0b")) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> WorkFilter.of(null, none))
                    .extracting(Refusal::reason).isEqualTo(TaskReason.FILTER);
        }
    }
}
