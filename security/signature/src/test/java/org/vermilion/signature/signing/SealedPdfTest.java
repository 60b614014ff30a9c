package org.vermilion.signature.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.Fixtures;
import org.vermilion.signature.verifying.PdfVerdict;
import org.vermilion.signature.verifying.PdfVerification;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.signature.verifying.Verdict.Status;

class SealedPdfTest {

    @TempDir
    private static Path directory;
    private static Fixtures zone;
    private static TrustAnchors anchors;
    private static byte[] sealed;

    @BeforeAll
    static void aSealedPdf() {
        zone = Fixtures.in(directory.resolve("zone"));
        anchors = TrustAnchors.of(zone.vault().anchors());
        sealed = zone.sealed();
    }

    @Test
    void holdsAndNamesOrganAndTime() {
        PdfVerdict verdict = verify(sealed);

        assertThat(verdict.status()).isEqualTo(Status.VALID);
        assertThat(verdict.verdict().signerKey()).isEqualTo(Fixtures.ORGAN);
        assertThat(verdict.verdict().signerName()).isEqualTo("滨江市国有资产监督管理委员会");
        assertThat(verdict.signedAt()).isEqualTo(Fixtures.NOW);
        assertThat(verdict.coversWholeFile()).isTrue();
        assertThat(verdict.signatures()).isEqualTo(1);
    }

    @Test
    void keepsTheOriginalsBytesInFront() {
        byte[] original = Fixtures.twoPages();
        byte[] copy = zone.signing().sealPdf(original, Fixtures.PLACE, Fixtures.SEAL, Fixtures.ORGAN, Fixtures.NOW);

        assertThat(Arrays.copyOf(copy, original.length)).isEqualTo(original);
    }

    @Test
    void satisfiesPdfsig() throws Exception {
        Path file = Files.write(directory.resolve("sealed.pdf"), sealed);
        Process pdfsig;
        try {
            pdfsig = new ProcessBuilder("pdfsig", "-nocert", file.toString()).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new AssertionError("This test needs pdfsig: install the package poppler-utils", e);
        }
        String report = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(pdfsig.waitFor()).as(report).isZero();
        assertThat(report).contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached", "SHA-256");
    }

    @Test
    void declaresThatNothingMayChange() throws IOException {
        try (PDDocument document = Loader.loadPDF(sealed)) {
            COSDictionary signature = document.getSignatureDictionaries().get(0).getCOSObject();
            COSDictionary reference = (COSDictionary) signature.getCOSArray(name("Reference")).getObject(0);
            assertThat(reference.getCOSName(name("TransformMethod"))).isEqualTo(name("DocMDP"));
            assertThat(reference.getCOSDictionary(name("TransformParams")).getInt(COSName.P)).isEqualTo(1);
            assertThat(reference.containsKey(name("DigestMethod"))).isFalse();
            assertThat(document.getDocumentCatalog().getCOSObject().getCOSDictionary(name("Perms"))
                    .getDictionaryObject(name("DocMDP"))).isSameAs(signature);
            assertThat(document.getSignatureFields().get(0).getWidgets().get(0).getAppearance()
                    .getNormalAppearance().getAppearanceStream().getResources().getFontNames()).isEmpty();
        }
    }

    @Test
    void noticesAFlippedByteAnywhere() {
        Random random = new Random(20260611);
        for (int i = 0; i < 400; i++) {
            int position = random.nextInt(sealed.length);
            byte[] flipped = sealed.clone();
            flipped[position] ^= (byte) (1 + random.nextInt(255));

            assertThat(verify(flipped).status()).as("byte %d", position).isNotEqualTo(Status.VALID);
        }
    }

    @Test
    void noticesAnotherDigitOrAnotherCaseAnywhereInTheSignature() {
        int[] gap = gap();
        int used = gap[0] + 2_200;
        for (int position = gap[0] + 1; position < used; position++) {
            byte[] flipped = sealed.clone();
            boolean letter = flipped[position] >= 'A';
            flipped[position] = (byte) (letter ? flipped[position] ^ 0x20 : flipped[position] == '0' ? '1' : '0');

            assertThat(verify(flipped).status()).as("byte %d", position).isNotEqualTo(Status.VALID);
        }
    }

    @Test
    void noticesBytesAfterTheSignature() {
        for (byte[] added : List.of(new byte[] {'\n'}, new byte[5_000], "%%EOF".getBytes(StandardCharsets.US_ASCII))) {
            PdfVerdict verdict = verify(concat(sealed, added));

            assertThat(verdict.status()).isEqualTo(Status.ALTERED);
            assertThat(verdict.coversWholeFile()).isFalse();
        }
    }

    @Test
    void noticesAPageOverlaidByALaterUpdate() throws IOException {
        PdfVerdict verdict = verify(overlaid(sealed));

        assertThat(verdict.status()).isEqualTo(Status.ALTERED);
        assertThat(verdict.coversWholeFile()).isFalse();
        assertThat(verdict.zh()).contains("追加");
        assertThat(verdict.verdict().signerKey()).isEqualTo(Fixtures.ORGAN);
    }

    @Test
    void noticesAnOverlayThatATrustedPersonSignedAsWell() throws IOException {
        byte[] twice;
        try (PDDocument document = Loader.loadPDF(overlaid(sealed)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDSignature second = new PDSignature();
            second.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            second.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            document.addSignature(second);
            ExternalSigningSupport external = document.saveIncrementalForExternalSigning(out);
            external.setSignature(DetachedCms.over(
                    new org.bouncycastle.cms.CMSProcessableByteArray(external.getContent().readAllBytes()),
                    zone.vault().signingKey(Fixtures.DIRECTOR), null));
            twice = out.toByteArray();
        }

        PdfVerdict verdict = verify(twice);

        assertThat(verdict.status()).isEqualTo(Status.ALTERED);
        assertThat(verdict.signatures()).isEqualTo(2);
        assertThat(verdict.coversWholeFile()).isFalse();
    }

    @Test
    void noticesASealCopiedOntoAnotherDocument() throws IOException {
        byte[] other = zone.signing().sealPdf(Fixtures.twoPages(), new SealPlacement(0, 100, 100), Fixtures.SEAL,
                Fixtures.ORGAN, Fixtures.NOW);
        int[] from = gap();
        int[] to = gap(other);
        System.arraycopy(sealed, from[0], other, to[0], from[1] - from[0]);

        assertThat(verify(other).status()).isEqualTo(Status.ALTERED);
    }

    @Test
    void doesNotTakeTheSignatureOfAStatementForASeal() {
        int[] gap = gap();
        byte[] covered = concat(Arrays.copyOf(sealed, gap[0]), Arrays.copyOfRange(sealed, gap[1], sealed.length));
        byte[] signature = zone.signing().sign(Fixtures.ORGAN, covered).signature();
        byte[] hex = HexFormat.of().withUpperCase().formatHex(signature).getBytes(StandardCharsets.US_ASCII);
        byte[] forged = sealed.clone();
        Arrays.fill(forged, gap[0] + 1, gap[1] - 1, (byte) '0');
        System.arraycopy(hex, 0, forged, gap[0] + 1, hex.length);

        assertThat(verify(forged).status()).isEqualTo(Status.SIGNATURE_INVALID);
    }

    @Test
    void doesNotTrustASealUnderAnotherRootOfTheSameName() {
        Fixtures impostor = Fixtures.in(directory.resolve("impostor"));

        PdfVerdict verdict = verify(impostor.sealed());

        assertThat(verdict.status()).isEqualTo(Status.UNTRUSTED);
        assertThat(verdict.signedAt()).isNull();
    }

    @Test
    void isExpiredWhenSealedOutsideTheCertificatesPeriod() {
        Instant late = Fixtures.NOW.plus(Duration.ofDays(3_650));
        byte[] tooLate = SealedPdf.of(Fixtures.twoPages(), Fixtures.PLACE, Fixtures.SEAL,
                zone.vault().signingKey(Fixtures.ORGAN), late, ZoneOffset.UTC);

        PdfVerdict verdict = verify(tooLate);

        assertThat(verdict.status()).isEqualTo(Status.EXPIRED);
        assertThat(verdict.signedAt()).isEqualTo(late);
    }

    @Test
    void refusesToSealOutsideTheCertificatesPeriod() {
        assertThatThrownBy(() -> seal(Fixtures.twoPages(), Fixtures.PLACE, Fixtures.NOW.plus(Duration.ofDays(3_650))))
                .isInstanceOf(Refusal.class).hasMessage("KEY-OUT-OF-PERIOD");
    }

    @Test
    void refusesToSealTwice() {
        assertThatThrownBy(() -> seal(sealed, Fixtures.PLACE, Fixtures.NOW))
                .isInstanceOf(Refusal.class).hasMessage("PDF-ALREADY-SEALED");
    }

    @Test
    void refusesToSealWhatIsNoPdfOrIsEncrypted() throws IOException {
        assertThatThrownBy(() -> seal("nothing".getBytes(StandardCharsets.US_ASCII), Fixtures.PLACE, Fixtures.NOW))
                .isInstanceOf(Refusal.class).hasMessage("PDF-UNREADABLE");
        for (String userPassword : List.of("", "secret")) {
            byte[] encrypted;
            try (PDDocument document = Loader.loadPDF(Fixtures.twoPages());
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
                document.save(out);
                encrypted = out.toByteArray();
            }
            assertThatThrownBy(() -> seal(encrypted, Fixtures.PLACE, Fixtures.NOW))
                    .isInstanceOf(Refusal.class).hasMessage("PDF-UNREADABLE");
        }
    }

    @Test
    void refusesASealThatWouldLeaveThePage() {
        for (SealPlacement off : List.of(new SealPlacement(2, 100, 100), new SealPlacement(0, 20, 100),
                new SealPlacement(0, 190, 100), new SealPlacement(0, 100, 20), new SealPlacement(0, 100, 277))) {
            assertThatThrownBy(() -> seal(Fixtures.twoPages(), off, Fixtures.NOW))
                    .as(off.toString()).isInstanceOf(Refusal.class).hasMessage("SEAL-OFF-PAGE");
        }
    }

    private static byte[] seal(byte[] pdf, SealPlacement place, Instant at) {
        return zone.signing().sealPdf(pdf, place, Fixtures.SEAL, Fixtures.ORGAN, at);
    }

    /** What an attacker does: a white field and another text over page 1, as an update that leaves all bytes before. */
    private static byte[] overlaid(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (PDPageContentStream content =
                    new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false)) {
                content.setNonStrokingColor(1f, 1f, 1f);
                content.addRect(300, 250, 250, 50);
                content.fill();
            }
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    private static int[] gap() {
        return gap(sealed);
    }

    private static int[] gap(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int[] range = document.getSignatureDictionaries().get(0).getByteRange();
            return new int[] {range[1], range[2]};
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static PdfVerdict verify(byte[] pdf) {
        return PdfVerification.verify(pdf, anchors);
    }
}
