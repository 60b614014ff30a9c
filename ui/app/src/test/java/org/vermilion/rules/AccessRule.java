package org.vermilion.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.access.Scope;

/**
 * Every way in asks the guard, or says why it need not.
 *
 * <p>A way in is a public method of a use case (a public component), or a method of an endpoint that answers requests. It
 * asks if it calls a deciding method of {@link AccessGuard} itself or through what it calls, {@value #DEEPEST} calls deep
 * at most; if it takes a {@link Scope}, which only the guard makes; or if it only joins a transaction that somebody who
 * was asked has begun. What it cannot see: whether every path through the method asks, and asks about the right thing.
 */
final class AccessRule {

    private static final int DEEPEST = 5;
    /** What the guard decides nothing by. */
    private static final Set<String> NOT_DECIDING = Set.of("zone", "absent");

    private AccessRule() {}

    static ArchRule rule() {
        return ArchRuleDefinition.methods().that().areDeclaredInClassesThat(
                com.tngtech.archunit.base.DescribedPredicate.describe("are use cases or endpoints", AccessRule::isAsked))
                .should(new ArchCondition<>("ask the guard or say why not") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (isWayIn(method) && !excused(method) && !asks(method, DEEPEST, new HashSet<>())) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks nobody"));
                        }
                    }
                });
    }

    /** Whether a class has ways in. */
    static boolean isAsked(JavaClass type) {
        return isUseCase(type) || type.isAnnotatedWith(RestController.class);
    }

    private static boolean isUseCase(JavaClass type) {
        return type.isAnnotatedWith(Component.class) && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isWayIn(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && (isUseCase(method.getOwner()) ? method.getModifiers().contains(JavaModifier.PUBLIC)
                        : method.isMetaAnnotatedWith(RequestMapping.class) || method.isAnnotatedWith(RequestMapping.class));
    }

    private static boolean excused(JavaMethod method) {
        return method.isAnnotatedWith(NoAccessCheck.class) || method.getOwner().isAnnotatedWith(NoAccessCheck.class)
                || method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Scope.class))
                || method.tryGetAnnotationOfType(Transactional.class)
                        .filter(joined -> joined.propagation() == Propagation.MANDATORY).isPresent();
    }

    private static boolean asks(JavaCodeUnit unit, int deeper, Set<String> seen) {
        if (!seen.add(unit.getFullName())) {
            return false;
        }
        return called(unit).anyMatch(target -> isDeciding(target)
                || (deeper > 0 && target.getOwner().getPackageName().startsWith(Production.ROOT)
                        && asks(target, deeper - 1, seen)));
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                .flatMap(access -> access.getTarget().resolveMember().stream().map(JavaCodeUnit.class::cast));
    }

    private static boolean isDeciding(JavaCodeUnit target) {
        return target.getOwner().isEquivalentTo(AccessGuard.class) && target instanceof JavaMethod
                && !NOT_DECIDING.contains(target.getName());
    }
}
