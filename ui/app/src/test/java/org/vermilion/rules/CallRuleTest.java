package org.vermilion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.rules.fixture.calls.DoesAll;

class CallRuleTest {

    /** How often the fixture does it. */
    private static final Map<CallRule, Integer> DONE = Map.of(
            CallRule.PRINTING, 2,
            CallRule.RAW_ADDRESSES, 2,
            CallRule.GUESSABLE_CHANCE, 4,
            CallRule.SERIALISED_OBJECTS, 4,
            CallRule.SERVLET_SESSIONS, 2,
            CallRule.OTHER_PROGRAMS, 3,
            CallRule.XML_PARSERS, 2,
            CallRule.OLD_DATES, 4,
            CallRule.DEFAULT_CHARSETS, 5);

    @ParameterizedTest
    @EnumSource
    void isDoneInItsPlacesOnly(CallRule rule) {
        assertThat(Production.violationsOf(rule.rule())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isReportedElsewhere(CallRule rule) {
        assertThat(Production.violationsOf(rule.rule(), DoesAll.class)).hasSize(DONE.get(rule));
    }
}
