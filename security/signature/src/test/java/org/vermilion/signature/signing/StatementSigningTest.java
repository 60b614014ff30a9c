package org.vermilion.signature.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.Digest;
import org.vermilion.signature.Fixtures;
import org.vermilion.signature.TestAuthority;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.keys.SigningKey;
import org.vermilion.signature.verifying.StatementVerification;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.signature.verifying.Verdict;
import org.vermilion.signature.verifying.Verdict.Status;

class StatementSigningTest {

    private static final byte[] WORDS = "{\"opinion\":\"同意\",\"version\":\"sha256:…\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path directory;
    private static Fixtures zone;
    private static TrustAnchors anchors;
    private static SignedStatement signed;

    @BeforeAll
    static void aZone() {
        zone = Fixtures.in(directory.resolve("zone"));
        anchors = TrustAnchors.of(zone.vault().anchors());
        signed = zone.signing().sign(Fixtures.DIRECTOR, WORDS);
    }

    @Test
    void holdsAndNamesItsSigner() throws Exception {
        Verdict verdict = verify(signed);

        assertThat(verdict.status()).isEqualTo(Status.VALID);
        assertThat(verdict.valid()).isTrue();
        assertThat(verdict.signerKey()).isEqualTo(Fixtures.DIRECTOR);
        assertThat(verdict.signerName()).isEqualTo("刘伟");
        assertThat(verdict.signerCertificate())
                .isEqualTo(Digest.of(zone.vault().certificate(Fixtures.DIRECTOR).getEncoded()));
        assertThat(verdict.zh()).contains("签名有效");
        assertThat(verdict.en()).contains("holds");
    }

    @Test
    void tellsWhatTheCertificateSaysOfItself() throws Exception {
        var certificate = zone.vault().certificate(Fixtures.DIRECTOR);

        var facts = verify(signed).certificate();

        assertThat(facts.sha256()).isEqualTo(Digest.of(certificate.getEncoded()));
        assertThat(facts.subject()).isEqualTo("刘伟");
        assertThat(facts.issuer()).isNotBlank();
        assertThat(facts.notBefore()).isEqualTo(certificate.getNotBefore().toInstant());
        assertThat(facts.notAfter()).isEqualTo(certificate.getNotAfter().toInstant());
    }

    @Test
    void isAlteredWhenTheStatementChanges() {
        byte[] other = WORDS.clone();
        other[3] ^= 1;

        Verdict verdict = verify(new SignedStatement(other, signed.signature()));

        assertThat(verdict.status()).isEqualTo(Status.ALTERED);
        assertThat(verdict.zh()).contains("改动");
    }

    @Test
    void noticesEachFlippedBitOfTheSignature() {
        byte[] signature = signed.signature();
        for (int bit = 0; bit < signature.length * 8; bit++) {
            byte[] flipped = signature.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);

            assertThat(verify(new SignedStatement(WORDS, flipped)).status()).as("bit %d", bit).isNotEqualTo(Status.VALID);
        }
    }

    @Test
    void isUnreadableWhenTheSignatureIsCutShortOrExtended() {
        byte[] signature = signed.signature();
        for (int length = 1; length < signature.length; length += 7) {
            assertThat(verify(new SignedStatement(WORDS, Arrays.copyOf(signature, length))).status())
                    .isEqualTo(Status.UNREADABLE);
        }
        assertThat(verify(new SignedStatement(WORDS, Arrays.copyOf(signature, signature.length + 1))).status())
                .isEqualTo(Status.UNREADABLE);
    }

    @Property(tries = 300)
    void neverThrowsOverBytesOfChance(@ForAll long seed, @ForAll byte[] few) throws Exception {
        byte[] many = new byte[4_000];
        new Random(seed).nextBytes(many);
        many[0] = 0x30;
        TrustAnchors roots = TrustAnchors.of(List.of(new TestAuthority().root()));

        assertThat(StatementVerification.verify(new SignedStatement(few, many), roots, Fixtures.NOW).status())
                .isEqualTo(Status.UNREADABLE);
        assertThat(StatementVerification.verify(new SignedStatement(many, few), roots, Fixtures.NOW).status())
                .isIn(Status.UNREADABLE, Status.UNSIGNED);
    }

    @Test
    void isUnreadableWhenItIsNestedToExhaustTheStack() {
        byte[] nested = new byte[1 << 19];
        for (int i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }

        assertThat(verify(new SignedStatement(WORDS, nested)).status()).isEqualTo(Status.UNREADABLE);
        assertThat(verify(new SignedStatement(WORDS, new byte[(1 << 20) + 1])).status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void isUnsignedWithoutASignature() {
        assertThat(verify(new SignedStatement(WORDS, new byte[0])).status()).isEqualTo(Status.UNSIGNED);
    }

    @Test
    void isUntrustedUnderAnotherRootOfTheSameName() {
        Fixtures impostor = Fixtures.in(directory.resolve("impostor"));

        Verdict verdict = verify(impostor.signing().sign(Fixtures.DIRECTOR, WORDS));

        assertThat(verdict.status()).isEqualTo(Status.UNTRUSTED);
        assertThat(verdict.zh()).contains("不可信");
    }

    @Test
    void isExpiredOutsideTheCertificatesPeriod() {
        Instant after = zone.vault().certificate(Fixtures.DIRECTOR).getNotAfter().toInstant().plusSeconds(1);

        assertThat(StatementVerification.verify(signed, anchors, after).status()).isEqualTo(Status.EXPIRED);
        assertThat(StatementVerification.verify(signed, anchors, Fixtures.NOW.minus(Duration.ofDays(1))).status())
                .isEqualTo(Status.EXPIRED);
    }

    @Test
    void doesNotTrustACertificateMadeOutByASigner() {
        SigningKey forged = TestAuthority.forgedBy(zone.vault().signingKey(Fixtures.DIRECTOR), Fixtures.ORGAN);

        assertThat(verify(signedBy(forged)).status()).isEqualTo(Status.UNTRUSTED);
    }

    @Test
    void acceptsOnlyCertificatesForSigningDocumentsOnTheSuitesCurve() {
        TestAuthority authority = new TestAuthority();
        TrustAnchors roots = TrustAnchors.of(List.of(authority.root()));

        assertThat(status(authority.proper(), roots)).isEqualTo(Status.VALID);
        assertThat(status(authority.forServers(), roots)).isEqualTo(Status.UNTRUSTED);
        assertThat(status(authority.forKeyAgreement(), roots)).isEqualTo(Status.UNTRUSTED);
        assertThat(status(authority.onAnotherCurve(), roots)).isEqualTo(Status.SIGNATURE_INVALID);
    }

    @Test
    void doesNotTakeTheSignatureOfASealForAStatements() {
        SigningKey key = zone.vault().signingKey(Fixtures.ORGAN);
        byte[] asInASeal = DetachedCms.over(new CMSProcessableByteArray(WORDS), key, null);

        assertThat(verify(new SignedStatement(WORDS, asInASeal)).status()).isEqualTo(Status.SIGNATURE_INVALID);
    }

    @Test
    void takesNoSignersCertificateForARoot() {
        assertThatThrownBy(() -> TrustAnchors.of(List.of(zone.vault().certificate(Fixtures.DIRECTOR))))
                .isInstanceOf(Refusal.class).hasMessage("ANCHORS-UNREADABLE");
        assertThatThrownBy(() -> TrustAnchors.of(List.of()))
                .isInstanceOf(Refusal.class).hasMessage("ANCHORS-UNREADABLE");
        assertThatThrownBy(() -> TrustAnchors.read(directory.resolve("absent.pem")))
                .isInstanceOf(Refusal.class).hasMessage("ANCHORS-UNREADABLE");
    }

    @Test
    void refusesToSignWithAnUnknownKeyOrOutsideItsPeriod() {
        assertThatThrownBy(() -> zone.signing().sign(new KeyName("person/nobody"), WORDS))
                .isInstanceOf(Refusal.class).hasMessage("KEY-ABSENT");
        Signing late = new Signing(zone.vault(), Fixtures.clock(Fixtures.NOW.plus(Duration.ofDays(10_000))));
        assertThatThrownBy(() -> late.sign(Fixtures.DIRECTOR, WORDS))
                .isInstanceOf(Refusal.class).hasMessage("KEY-OUT-OF-PERIOD");
    }

    @Test
    void isAValueThatNobodyCanChange() {
        byte[] statement = WORDS.clone();
        SignedStatement value = new SignedStatement(statement, signed.signature());
        statement[0] = 0;
        value.statement()[0] = 0;
        value.signature()[0] = 0;

        assertThat(value).isEqualTo(signed).hasSameHashCodeAs(signed);
        assertThat(value.toString()).doesNotContain("同意").contains(Digest.of(WORDS).text());
        assertThat(value).isNotEqualTo(new SignedStatement(new byte[0], signed.signature()));
    }

    private static Status status(SigningKey key, TrustAnchors roots) {
        return StatementVerification.verify(signedBy(key), roots, Fixtures.NOW).status();
    }

    private static SignedStatement signedBy(SigningKey key) {
        return new SignedStatement(WORDS, DetachedCms.over(new CMSProcessableByteArray(WORDS), key, Fixtures.NOW));
    }

    private static Verdict verify(SignedStatement statement) {
        return StatementVerification.verify(statement, anchors, Fixtures.NOW);
    }
}
