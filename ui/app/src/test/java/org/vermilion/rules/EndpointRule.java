package org.vermilion.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import org.springframework.stereotype.Controller;

/** Endpoints stand in their feature's {@code web} package, where nobody calls them but HTTP. */
final class EndpointRule {

    private static final String OF_THE_APPLICATION = Production.packageNamed("app.http");

    private EndpointRule() {}

    static ArchRule rule() {
        return ArchRuleDefinition.classes().that().areMetaAnnotatedWith(Controller.class).or()
                .areAnnotatedWith(Controller.class).should(new ArchCondition<>("stand in web and be seen by nobody") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getPackageName().endsWith(".web") && !type.getPackageName().equals(OF_THE_APPLICATION)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " stands outside a web package"));
                        }
                        if (type.getModifiers().contains(JavaModifier.PUBLIC)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is public"));
                        }
                    }
                });
    }
}
