package org.vermilion.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.rules.fixture.libraries.SeesCamunda;
import org.vermilion.rules.fixture.libraries.SeesCmis;
import org.vermilion.rules.fixture.libraries.SeesKeyStores;
import org.vermilion.rules.fixture.libraries.SeesLdap;
import org.vermilion.rules.fixture.libraries.SeesLucene;
import org.vermilion.rules.fixture.libraries.SeesLuceneAnalysis;
import org.vermilion.rules.fixture.libraries.SeesPdfBox;
import org.vermilion.rules.fixture.libraries.SeesPrivateKeys;
import org.vermilion.rules.fixture.libraries.SeesTika;
import org.vermilion.rules.fixture.libraries.SeesBouncyCastle;

class LibraryTest {

    private static final Map<Library, Class<?>> BREAKING = Map.of(
            Library.CAMUNDA, SeesCamunda.class,
            Library.CMIS, SeesCmis.class,
            Library.LUCENE_INDEX, SeesLucene.class,
            Library.LUCENE_ANALYSIS, SeesLuceneAnalysis.class,
            Library.PDFBOX, SeesPdfBox.class,
            Library.BOUNCY_CASTLE, SeesBouncyCastle.class,
            Library.LDAP, SeesLdap.class,
            Library.TIKA, SeesTika.class,
            Library.KEY_STORES, SeesKeyStores.class,
            Library.PRIVATE_KEYS, SeesPrivateKeys.class);

    @ParameterizedTest
    @EnumSource
    void isSeenInItsPlacesOnly(Library library) {
        assertThat(Production.violationsOf(library.rule())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isReportedElsewhere(Library library) {
        Class<?> breaking = BREAKING.get(library);

        assertThat(Production.violationsOf(library.rule(), breaking)).isNotEmpty()
                .allMatch(found -> found.contains(breaking.getSimpleName()));
        assertThat(BREAKING.values()).filteredOn(other -> other != breaking)
                .allSatisfy(other -> assertThat(Production.violationsOf(library.rule(), other)).isEmpty());
    }

    @Test
    void aPlaceThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> Production.packageNamed("process.engine")).isInstanceOf(IllegalArgumentException.class);
    }
}
