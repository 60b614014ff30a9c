package org.vermilion.rules;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import org.jspecify.annotations.NullMarked;
import org.vermilion.label.Label;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.zone.Zone;

/** What everything stands on refers to the JDK and to JSpecify alone. */
final class PlainRule {

    private static final Set<String> MODEL = Set.of(Label.class.getPackageName(), Subject.class.getPackageName(),
            Zone.class.getPackageName(), Refusal.class.getPackageName());

    private PlainRule() {}

    /** The packages that security/model holds. */
    static Set<String> model() {
        return MODEL;
    }

    static ArchRule rule(Set<String> packages) {
        return ArchRuleDefinition.classes()
                .that(DescribedPredicate.describe("are plain values", c -> packages.contains(c.getPackageName())))
                .should().onlyDependOnClassesThat(DescribedPredicate.describe("are plain", PlainRule::plain));
    }

    private static boolean plain(JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        String name = plain.getPackageName();
        return plain.isPrimitive() || name.equals("java") || name.startsWith("java.")
                || name.equals(NullMarked.class.getPackageName()) || MODEL.contains(name);
    }
}
