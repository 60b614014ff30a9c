package org.vermilion.rules;

import java.util.function.Function;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** No class refers to a class of a floor it does not stand on. */
final class FloorRule {

    private FloorRule() {}

    /** @param floors the floor each package of ours stands on */
    static ArchRule rule(Function<String, Floor> floors) {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("refer only to floors below theirs") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                Floor here = floors.apply(from.getPackageName());
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass().getBaseComponentType();
                    if (to.getPackageName().startsWith(Production.ROOT)
                            && !here.mayUse(floors.apply(to.getPackageName()))) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        });
    }
}
