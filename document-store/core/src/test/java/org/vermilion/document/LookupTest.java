package org.vermilion.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.vermilion.refusal.Refusal;

class LookupTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u3000"})
    void nothingAskedIsNoCondition(String asked) {
        assertThat(Lookup.of(asked).condition("lookup")).isEmpty();
    }

    @Test
    void eachWordIsAConditionBoundByName() {
        assertThat(Lookup.of("国资发 2019　23 2019").condition("d.lookup"))
                .isEqualTo(" and d.lookup like :word0 escape '!' and d.lookup like :word1 escape '!' and d.lookup like :word2 escape '!'");
    }

    @Test
    void wideFormsCapitalsAndTheSortOfBracketDoNotCount() {
        assertThat(Lookup.folded("关于ＡＢＣ的通知", null, "国资发[2019]23号")).isEqualTo("关于abc的通知 国资发〔2019〕23号");
    }

    @Test
    void refusesMoreThanAnybodyTypes() {
        assertThatThrownBy(() -> Lookup.of("甲".repeat(201))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(DocumentReason.LOOKUP_LONG));
    }

    @Test
    void refusesWhatNoTitleCanHold() {
        assertThatThrownBy(() -> Lookup.of("甲\u0000乙")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(DocumentReason.CONTROL_CHARACTER));
    }
}
