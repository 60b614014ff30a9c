package org.vermilion.rules;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/**
 * Who works in a zone that runs, as its tests, the story and the demo do, asks that zone what time it is: its clock may stand
 * elsewhere than the machine's, and a test that mixes the two passes on some days only. Waits count ticks ({@code Patience}).
 */
final class ClockRule {

    private static final String TIME = "java.time.";
    private static final Set<String> OLD = Set.of("java.util.Date", "java.util.GregorianCalendar");

    private ClockRule() {}

    /** No class but these, and none within them, reads the machine's time. */
    static ArchRule nobodyReadsTheMachine(Class<?>... but) {
        Set<String> excepted = Stream.of(but).map(Class::getName).collect(java.util.stream.Collectors.toSet());
        return ArchRuleDefinition.classes()
                .that(DescribedPredicate.describe("are not excepted", c -> !excepted.contains(c.getName())))
                .should(new ArchCondition<>("not read the machine's time") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Stream.concat(type.getAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                                .filter(ClockRule::readsTheMachine).distinct().forEach(access ->
                                        events.add(SimpleConditionEvent.violated(access, access.getDescription())));
                    }
                }).allowEmptyShould(true);
    }

    private static boolean readsTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return (owner.startsWith(TIME) && name.equals("now") && !takes(access, "java.time.Clock"))
                || (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")
                        && !takes(access, "java.time.Clock")))
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (OLD.contains(owner) && name.equals("<init>") && parameters(access).findAny().isEmpty())
                || (owner.equals("java.util.Calendar") && name.equals("getInstance"));
    }

    private static boolean takes(JavaAccess<?> access, String type) {
        return parameters(access).anyMatch(type::equals);
    }

    private static Stream<String> parameters(JavaAccess<?> access) {
        return access.getTarget().resolveMember().stream().filter(JavaCodeUnit.class::isInstance)
                .flatMap(unit -> ((JavaCodeUnit) unit).getRawParameterTypes().stream()).map(JavaClass::getName);
    }
}
