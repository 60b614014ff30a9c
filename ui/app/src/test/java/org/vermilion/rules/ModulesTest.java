package org.vermilion.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.Location;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import org.vermilion.Vermilion;
import org.vermilion.rules.fixture.modules.BrokenModules;

class ModulesTest {

    /** Without the main class: it starts the application, which scans from it; together they are the top. */
    private static final ApplicationModules MODULES =
            ApplicationModules.of(Vermilion.class, DescribedPredicate.describe("are no module's",
                    type -> type.isEquivalentTo(Vermilion.class) || !Production.isOurs(type)));

    @Test
    void noModuleReachesIntoAnotherAndNoneLeadsBackToItself() {
        assertThat(violations(MODULES)).isEmpty();
    }

    @Test
    void thereAreTheseModulesAndNoOthers() {
        Set<String> found = MODULES.stream().map(module -> module.getIdentifier().toString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(Floor.allModules());
    }

    @Test
    void nothingButTheMainClassStandsOutsideTheModules() {
        assertThat(Production.classes()).filteredOn(c -> c.getPackageName().equals(Production.ROOT))
                .extracting(JavaClass::getSimpleName).containsExactlyInAnyOrder("Vermilion", "package-info");
    }

    @Test
    void reportsCyclesAndReachingIn() {
        ApplicationModules broken = ApplicationModules.of(BrokenModules.class.getPackageName(),
                (Location location) -> true); // the usual import leaves out tests

        assertThat(violations(broken))
                .anyMatch(found -> found.contains("depends on non-exposed type") && found.contains("Hidden"))
                .anyMatch(found -> found.contains("Cycle detected") && found.contains("left") && found.contains("right"));
    }

    private static List<String> violations(ApplicationModules modules) {
        return modules.detectViolations().getMessages();
    }
}
