package org.vermilion.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** A name says what a thing is or does, not that somebody needed a place to put it. */
final class NameRule {

    private static final List<String> ENDINGS =
            List.of("Manager", "Helper", "Helpers", "Util", "Utils", "Impl", "Dto", "DTO", "Common", "Base");
    private static final Set<String> PACKAGES = Set.of("dto", "service", "services", "controller", "controllers", "util",
            "utils", "common", "impl", "helper", "helpers", "manager", "base", "misc");

    private NameRule() {}

    static ArchRule rule() {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("have names of their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                ENDINGS.stream().filter(type.getSimpleName()::endsWith).forEach(ending -> events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " is named " + ending)));
                Arrays.stream(type.getPackageName().split("\\.")).filter(PACKAGES::contains).forEach(name -> events.add(
                        SimpleConditionEvent.violated(type, type.getName() + " stands in a package named " + name)));
            }
        });
    }
}
