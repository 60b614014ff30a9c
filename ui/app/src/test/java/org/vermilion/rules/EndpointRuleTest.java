package org.vermilion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.vermilion.rules.fixture.access.EndpointAsksNobody;

class EndpointRuleTest {

    @Test
    void everyEndpointStandsInAWebPackageAndIsSeenByNobody() {
        assertThat(Production.violationsOf(EndpointRule.rule())).isEmpty();
    }

    @Test
    void reportsAnEndpointAnywhereElse() {
        assertThat(Production.violationsOf(EndpointRule.rule(), EndpointAsksNobody.class)).containsExactly(
                EndpointAsksNobody.class.getName() + " is public",
                EndpointAsksNobody.class.getName() + " stands outside a web package");
    }
}
