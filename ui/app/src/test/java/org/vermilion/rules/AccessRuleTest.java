package org.vermilion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.junit.jupiter.api.Test;

import org.vermilion.access.AccessGuard;
import org.vermilion.rules.fixture.access.AsksEachInItsWay;
import org.vermilion.rules.fixture.access.AsksNobody;
import org.vermilion.rules.fixture.access.EndpointAsksNobody;

class AccessRuleTest {

    @Test
    void everyWayInAsksTheGuardOrSaysWhyNot() {
        assertThat(Production.violationsOf(AccessRule.rule())).isEmpty();
    }

    @Test
    void reportsAUseCaseThatAsksNobody() {
        List<String> found = Production.violationsOf(AccessRule.rule(), AsksNobody.class, AccessGuard.class);

        assertThat(found).hasSize(3).anyMatch(way -> way.contains("onlySaysItIsAbsent"))
                .anyMatch(way -> way.contains("asksTooDeep")).anyMatch(way -> way.contains("asksForNothing"));
    }

    @Test
    void reportsAnEndpointThatAsksNobody() {
        assertThat(Production.violationsOf(AccessRule.rule(), EndpointAsksNobody.class, AccessGuard.class))
                .singleElement().asString().contains("EndpointAsksNobody.answer");
    }

    @Test
    void letsPassWhoAsksInOneWayOrAnother() {
        assertThat(Production.violationsOf(AccessRule.rule(), AsksEachInItsWay.class, AccessGuard.class)).isEmpty();
    }

    @Test
    void isAboutTheUseCasesAndEndpointsOfEveryModuleThatHasSome() {
        assertThat(Production.classes()).filteredOn(AccessRule::isAsked)
                .extracting((JavaClass type) -> Production.moduleOf(type.getPackageName()))
                .containsAll(Stream.of("document", "opinion", "record", "dispatch", "receipt", "transmission", "matter",
                        "filing", "seal", "audit", "task", "identity", "search").toList());
    }

    @Test
    void theGuardHasNoOtherWaysOfNotDeciding() {
        assertThat(AccessGuard.class.getDeclaredMethods()).extracting(java.lang.reflect.Method::getName)
                .contains("zone", "absent", "requireKnown", "mayKnow", "scope");
    }
}
