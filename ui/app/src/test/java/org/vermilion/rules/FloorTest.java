package org.vermilion.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.vermilion.rules.fixture.floors.LooksAtTheEngine;

class FloorTest {

    @Test
    void noArrowGoesUp() {
        assertThat(Production.violationsOf(FloorRule.rule(Floor::ofPackage))).isEmpty();
    }

    @Test
    void reportsAClassOfTheStoreThatLooksAtTheEngine() {
        var rule = FloorRule.rule(name -> name.contains(".fixture.") ? Floor.DOCUMENT_STORE : Floor.ofPackage(name));

        assertThat(Production.violationsOf(rule, LooksAtTheEngine.class)).isNotEmpty()
                .allMatch(found -> found.contains("LooksAtTheEngine") && found.contains("Processes"));
    }

    @Test
    void nobodyLooksAtTheApplication() {
        for (Floor floor : Floor.values()) {
            assertThat(floor.mayUse(Floor.UI)).as(floor.name()).isEqualTo(floor == Floor.UI);
        }
    }

    @Test
    void theStoreAndTheEngineNeverSeeEachOther() {
        assertThat(Floor.DOCUMENT_STORE.mayUse(Floor.ENGINE)).isFalse();
        assertThat(Floor.ENGINE.mayUse(Floor.DOCUMENT_STORE)).isFalse();
    }

    @Test
    void everyPackageStandsOnTheFloorItsFolderIsNamedAfter() {
        SourceTree tree = SourceTree.ofThisProject();
        for (String folder : tree.programFolders()) {
            assertThat(tree.packages(folder)).as(folder).isNotEmpty()
                    .allSatisfy(name -> assertThat(Floor.ofPackage(name)).as(name).isEqualTo(Floor.ofFolder(folder)));
        }
    }

    @Test
    void seesEveryPackageThereIs() {
        SourceTree tree = SourceTree.ofThisProject();
        Set<String> written = new TreeSet<>();
        tree.programFolders().forEach(folder -> written.addAll(tree.packages(folder)));

        assertThat(Production.packages()).isEqualTo(written);
    }

    @Test
    void knowsNoFloorOfAModuleNobodyNamed() {
        assertThatThrownBy(() -> Floor.ofPackage(LooksAtTheEngine.class.getPackageName()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("rules");
    }
}
