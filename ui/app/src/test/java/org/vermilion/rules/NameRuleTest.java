package org.vermilion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.vermilion.rules.fixture.names.SealManager;
import org.vermilion.rules.fixture.names.util.Something;

class NameRuleTest {

    @Test
    void everythingHasANameOfItsOwn() {
        assertThat(Production.violationsOf(NameRule.rule())).isEmpty();
    }

    @Test
    void reportsNamesThatSayNothing() {
        assertThat(Production.violationsOf(NameRule.rule(), SealManager.class, SealManager.StoreImpl.class, Something.class))
                .containsExactly(
                        SealManager.class.getName() + " is named Manager",
                        SealManager.StoreImpl.class.getName() + " is named Impl",
                        Something.class.getName() + " stands in a package named util");
    }
}
