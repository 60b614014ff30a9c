package org.vermilion.rules;

import java.security.KeyPair;
import java.security.KeyStore;
import java.security.KeyStoreSpi;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import com.unboundid.ldap.sdk.LDAPConnection;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.mime.MimeTypes;
import org.bouncycastle.asn1.ASN1Object;
import org.camunda.bpm.engine.ProcessEngine;
import org.vermilion.cmis.EmbeddedRepository;
import org.vermilion.content.ContentStore;
import org.vermilion.identity.ldap.LdapDirectory;
import org.vermilion.signature.Digest;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.suite.Suite;
import org.vermilion.typeset.Typesetting;

/**
 * The libraries that are seen in few places only, so that each can be replaced there.
 *
 * <p>A library is all packages below one of its own classes' first names; a place is a package, with those below it only
 * where the whole module is meant.
 */
enum Library {
    CAMUNDA(root(ProcessEngine.class, 2), exactly("process.camunda", "task.camunda")),
    CMIS(root(Session.class, 3), below(EmbeddedRepository.class, ContentStore.class)),
    /** What breaks texts into words is left to {@link #LUCENE_ANALYSIS}. */
    LUCENE_INDEX(root(IndexWriter.class, 3), exactly("search.lucene")) {
        @Override
        boolean has(String packageName) {
            return super.has(packageName) && !LUCENE_ANALYSIS.has(packageName);
        }
    },
    /** Typesetting takes its Chinese word breaker from Lucene: a line must not end within a word. */
    LUCENE_ANALYSIS(root(Analyzer.class, 4), Stream.concat(exactly("search.lucene"), below(Typesetting.class))),
    PDFBOX(root(PDDocument.class, 3), below(Digest.class, Typesetting.class)),
    BOUNCY_CASTLE(root(ASN1Object.class, 2), below(Digest.class)),
    LDAP(root(LDAPConnection.class, 2), below(LdapDirectory.class)),
    TIKA(root(MimeTypes.class, 3), exactly("matter.attachment")),
    KEY_STORES(Set.of(KeyStore.class, KeyStoreSpi.class), below(KeyVault.class)),
    /** The vault lends a key to the suite for as long as a signer is made of it; nobody else sees one. */
    PRIVATE_KEYS(Set.of(PrivateKey.class, KeyPair.class), below(KeyVault.class, Suite.class));

    private final String root;
    private final Set<Class<?>> types;
    private final List<String> places;

    Library(String root, Stream<String> places) {
        this.root = root;
        this.types = Set.of();
        this.places = places.toList();
    }

    Library(Set<Class<?>> types, Stream<String> places) {
        this.root = "";
        this.types = types;
        this.places = places.toList();
    }

    /** Only its places refer to the library. */
    ArchRule rule() {
        return ArchRuleDefinition.noClasses()
                .that(DescribedPredicate.describe("stand elsewhere", c -> !places.contains(c.getPackageName())))
                .should().dependOnClassesThat(DescribedPredicate.describe("belong to " + name(), this::has));
    }

    private boolean has(JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        return types.isEmpty() ? has(plain.getPackageName()) : types.stream().anyMatch(plain::isAssignableTo);
    }

    boolean has(String packageName) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }

    private static String root(Class<?> ofIt, int names) {
        return Arrays.stream(ofIt.getPackageName().split("\\.")).limit(names).collect(Collectors.joining("."));
    }

    private static Stream<String> exactly(String... packages) {
        return Stream.of(packages).map(Production::packageNamed);
    }

    private static Stream<String> below(Class<?>... tops) {
        return Stream.of(tops).map(Class::getPackageName).flatMap(top ->
                Production.packages().stream().filter(name -> name.equals(top) || name.startsWith(top + ".")));
    }
}
