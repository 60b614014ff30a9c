package org.vermilion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.vermilion.rules.fixture.libraries.SeesCamunda;
import org.vermilion.rules.fixture.libraries.SeesKeyStores;

class PlainRuleTest {

    @Test
    void theModelKnowsTheJdkAlone() {
        assertThat(Production.violationsOf(PlainRule.rule(PlainRule.model()))).isEmpty();
    }

    @Test
    void isAboutTheWholeFolder() {
        assertThat(SourceTree.ofThisProject().packages("security/model"))
                .containsExactlyInAnyOrderElementsOf(PlainRule.model());
    }

    @Test
    void reportsAValueThatKnowsAFramework() {
        Set<String> fixtures = Set.of(SeesCamunda.class.getPackageName());

        assertThat(Production.violationsOf(PlainRule.rule(fixtures), SeesCamunda.class)).isNotEmpty()
                .allMatch(found -> found.contains("ProcessEngine"));
        assertThat(Production.violationsOf(PlainRule.rule(fixtures), SeesKeyStores.class)).isEmpty();
    }
}
