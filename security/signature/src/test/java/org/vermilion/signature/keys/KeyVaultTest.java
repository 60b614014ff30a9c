package org.vermilion.signature.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.Fixtures;
import org.vermilion.signature.SignatureReason;
import org.vermilion.signature.verifying.TrustAnchors;

class KeyVaultTest {

    private static final KeyName LIU = new KeyName("person/liuwei");
    private static final CertificateHolder LIU_WEI = new CertificateHolder("刘伟", "滨江市国资委");

    @TempDir
    private Path directory;

    @Test
    void issuesACertificateThatItsRootVouchesFor() throws GeneralSecurityException {
        KeyVault vault = open();

        X509Certificate certificate = vault.issue(LIU, LIU_WEI);

        X509Certificate root = vault.anchors().get(0);
        certificate.verify(root.getPublicKey());
        root.verify(root.getPublicKey());
        assertThat(root.getSubjectX500Principal().getName()).isEqualTo("CN=outer root");
        assertThat(root.getBasicConstraints()).isZero();
        assertThat(vault.chain(LIU)).containsExactly(certificate, root);
        assertThat(vault.certificate(LIU)).isEqualTo(certificate);
        assertThat(vault.has(LIU)).isTrue();
    }

    @Test
    void writesHolderKeyNameAndPurposeIntoTheCertificate() throws GeneralSecurityException {
        X509Certificate certificate = open().issue(LIU, LIU_WEI);

        assertThat(certificate.getSubjectX500Principal().toString())
                .contains("CN=刘伟", "O=滨江市国资委", "SERIALNUMBER=person/liuwei");
        assertThat(certificate.getKeyUsage()).startsWith(true, true, false, false, false, false, false);
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.36");
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        assertThat(certificate.getExtensionValue("2.5.29.14")).isNotNull();
        assertThat(certificate.getExtensionValue("2.5.29.35")).isNotNull();
        certificate.checkValidity(java.util.Date.from(Fixtures.NOW));
    }

    @Test
    void keepsTheKeyItIssuedBefore() {
        KeyVault vault = open();

        X509Certificate first = vault.issue(LIU, LIU_WEI);

        assertThat(vault.issue(LIU, new CertificateHolder("另一个人", "另一机关"))).isEqualTo(first);
    }

    @Test
    void renewsACertificateThatIsAboutToRunOut() {
        X509Certificate first = open().issue(LIU, LIU_WEI);
        Duration almost = Duration.between(Fixtures.NOW, first.getNotAfter().toInstant()).minusDays(29);
        KeyVault later = KeyVault.open(directory, "outer", Fixtures.password(),
                Fixtures.clock(Fixtures.NOW.plus(almost)));

        X509Certificate second = later.issue(LIU, LIU_WEI);

        assertThat(second).isNotEqualTo(first);
        assertThat(second.getNotAfter()).isAfter(first.getNotAfter());
        assertThat(later.signingKey(LIU).certificate()).isEqualTo(second);
    }

    @Test
    void findsItsKeysAgainWhenReopened() {
        KeyVault vault = open();
        Map<KeyName, X509Certificate> issued =
                vault.issueAll(Map.of(LIU, LIU_WEI, Fixtures.ORGAN, new CertificateHolder("国资委", "国资委")));

        KeyVault reopened = open();

        assertThat(issued.keySet()).containsExactlyInAnyOrder(LIU, Fixtures.ORGAN);
        issued.forEach((name, certificate) -> assertThat(reopened.certificate(name)).isEqualTo(certificate));
        assertThat(reopened.anchors()).isEqualTo(vault.anchors());
    }

    @Test
    void refusesAWrongPasswordAndLeavesTheFileAlone() throws IOException {
        open().issue(LIU, LIU_WEI);
        byte[] before = Files.readAllBytes(file());

        assertThatThrownBy(() -> KeyVault.open(directory, "outer", "wrong".toCharArray(), Fixtures.clock(Fixtures.NOW)))
                .isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(SignatureReason.VAULT_PASSWORD));

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void refusesAPasswordThatIsEmptyOrThatPkcs12CannotTake() {
        for (String password : List.of("", "口令")) {
            assertThatThrownBy(() ->
                    KeyVault.open(directory, "outer", password.toCharArray(), Fixtures.clock(Fixtures.NOW)))
                    .isInstanceOf(Refusal.class).hasMessage("VAULT-PASSWORD");
        }
        assertThat(file()).doesNotExist();
    }

    @Test
    void refusesADamagedFileInsteadOfStartingAnew() throws IOException {
        open();
        for (byte[] damaged : List.of(new byte[0], "no key store".getBytes(StandardCharsets.US_ASCII))) {
            Files.write(file(), damaged);

            assertThatThrownBy(this::open).isInstanceOf(Refusal.class).hasMessage("VAULT-UNREADABLE");

            assertThat(Files.readAllBytes(file())).isEqualTo(damaged);
        }
    }

    @Test
    void survivesAKillBetweenWritingAndRenaming() throws IOException {
        X509Certificate issued = open().issue(LIU, LIU_WEI);
        Path left = new DurableFile(file()).prepare("half a key store".getBytes(StandardCharsets.US_ASCII), "rw-------");
        assertThat(left).exists();

        KeyVault reopened = open();

        assertThat(reopened.certificate(LIU)).isEqualTo(issued);
        assertThat(left).doesNotExist();
    }

    @Test
    void keepsTheFileToItsOwner() throws IOException {
        open().issue(LIU, LIU_WEI);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
    }

    @Test
    void issuesNothingWhenTheDirectoryCannotBeWritten() throws IOException {
        KeyVault vault = open();
        Path elsewhere = Files.move(directory, directory.resolveSibling(directory.getFileName() + "-gone"));
        try {
            assertThatThrownBy(() -> vault.issue(LIU, LIU_WEI))
                    .isInstanceOf(Refusal.class).hasMessage("VAULT-UNWRITABLE");
        } finally {
            Files.move(elsewhere, directory);
        }
        assertThat(vault.has(LIU)).isFalse();
    }

    @Test
    void refusesAnUnknownKey() {
        KeyVault vault = open();

        assertThat(vault.has(LIU)).isFalse();
        assertThatThrownBy(() -> vault.signingKey(LIU)).isInstanceOf(Refusal.class).hasMessage("KEY-ABSENT");
        assertThatThrownBy(() -> vault.certificate(LIU)).isInstanceOf(Refusal.class).hasMessage("KEY-ABSENT");
    }

    @Test
    void losesNoKeyWhenEightThreadsAndTwoVaultsIssueAtOnce() throws Exception {
        List<KeyVault> vaults = List.of(open(), open());
        KeyName shared = new KeyName("organ/shared");
        List<Callable<X509Certificate>> issues = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            KeyVault vault = vaults.get(thread % 2);
            int mine = thread;
            issues.add(() -> {
                IntStream.range(0, 5).forEach(i -> vault.issue(new KeyName("person/p" + mine + "-" + i), LIU_WEI));
                return vault.issue(shared, LIU_WEI);
            });
        }

        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<X509Certificate> results = new ArrayList<>();
        try {
            for (Future<X509Certificate> each : threads.invokeAll(issues)) {
                results.add(each.get());
            }
        } finally {
            threads.shutdownNow();
        }

        KeyVault reopened = open();
        assertThat(results).containsOnly(reopened.certificate(shared));
        for (int thread = 0; thread < 8; thread++) {
            for (int i = 0; i < 5; i++) {
                KeyName name = new KeyName("person/p" + thread + "-" + i);
                assertThat(vaults.get(0).certificate(name)).isEqualTo(reopened.certificate(name));
                assertThat(vaults.get(1).certificate(name)).isEqualTo(reopened.certificate(name));
            }
        }
    }

    @Test
    void exportsRootsThatAVerifierCanRead() throws IOException {
        KeyVault vault = open();
        Path pem = directory.resolve("anchors.pem");

        vault.exportAnchors(pem);

        assertThat(Files.readString(pem)).startsWith("-----BEGIN CERTIFICATE-----\n");
        assertThat(TrustAnchors.read(pem)).isNotNull();
    }

    @Test
    void namesNoSecretInItsText() {
        assertThat(open()).asString().doesNotContain(new String(Fixtures.password())).contains("outer.p12");
    }

    @Test
    void refusesNamesThatCouldMeanSomethingElse() {
        for (String name : List.of("root", "person/", "/liuwei", "person/../root", "Person/liuwei", "person/刘伟",
                "person//x", "person/a b", "person/" + "x".repeat(58))) {
            assertThatThrownBy(() -> new KeyName(name)).as(name).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new KeyName("organ/gzw/party")).hasToString("organ/gzw/party");
        assertThatThrownBy(() -> new CertificateHolder(" ", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CertificateHolder("x", "a\nb")).isInstanceOf(IllegalArgumentException.class);
    }

    private KeyVault open() {
        return KeyVault.open(directory, "outer", Fixtures.password(), Fixtures.clock(Fixtures.NOW));
    }

    private Path file() {
        return directory.resolve("outer.p12");
    }
}
