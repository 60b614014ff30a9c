package org.vermilion.signature.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vermilion.signature.Fixtures;
import org.vermilion.signature.verifying.Verdict.Status;

class HostilePdfTest {

    @TempDir
    private static Path directory;
    private static byte[] sealed;
    private static TrustAnchors anchors;

    @BeforeAll
    static void aSealedPdf() {
        Fixtures zone = Fixtures.in(directory);
        sealed = zone.sealed();
        anchors = TrustAnchors.of(zone.vault().anchors());
    }

    @Test
    void findsBytesOfChanceUnreadable() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            byte[] chance = new byte[random.nextInt(5_000)];
            random.nextBytes(chance);
            assertThat(status(chance)).isEqualTo(Status.UNREADABLE);

            byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(head, 0, chance, 0, Math.min(head.length, chance.length));
            assertThat(status(chance)).isEqualTo(Status.UNREADABLE);
        }
        assertThat(status(new byte[0])).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void findsACutSealedFileNeverValid() {
        for (int length = 0; length < sealed.length; length += 97) {
            byte[] cut = Arrays.copyOf(sealed, length);
            // Cut before the seal, the untouched original may be left: that is whole, but unsigned.
            assertThat(status(cut)).as("%d bytes", length).isIn(Status.UNREADABLE, Status.UNSIGNED);
        }
        assertThat(status(Arrays.copyOf(sealed, sealed.length - 1))).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void findsManyMutationsNeverValidAndNeverThrows() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            byte[] mutated = sealed.clone();
            int changes = 1 + random.nextInt(200);
            for (int n = 0; n < changes; n++) {
                mutated[random.nextInt(mutated.length)] ^= (byte) (1 + random.nextInt(255));
            }
            assertThat(status(mutated)).isNotEqualTo(Status.VALID);
        }
    }

    @Test
    void findsAFileTooLargeUnreadable() {
        byte[] huge = Arrays.copyOf(sealed, (1 << 28) + 1);

        assertThat(status(huge)).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void isNotSlowedByAFileFullOfRanges() {
        byte[] decoys = ("%PDF-1.7\n" + "/ByteRange [0 20 1000000 5]\n".repeat(200_000) + "%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
        long start = System.nanoTime();

        PdfVerdict verdict = PdfVerification.verify(decoys, anchors);

        assertThat(verdict.status()).isEqualTo(Status.ALTERED);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void findsAPlainPdfUnsigned() {
        PdfVerdict verdict = PdfVerification.verify(Fixtures.twoPages(), anchors);

        assertThat(verdict.status()).isEqualTo(Status.UNSIGNED);
        assertThat(verdict.signatures()).isZero();
        assertThat(verdict.coversWholeFile()).isFalse();
        assertThat(verdict.zh()).contains("没有签名");
    }

    @Test
    void saysEachFindingInBothLanguagesOnce() {
        assertThat(Arrays.stream(Finding.values()).map(Finding::zh)).doesNotHaveDuplicates()
                .allMatch(zh -> zh.endsWith("。"));
        assertThat(Arrays.stream(Finding.values()).map(Finding::en)).doesNotHaveDuplicates()
                .allMatch(en -> en.endsWith("."));
        assertThat(Arrays.stream(Finding.values()).map(Finding::status)).contains(Status.values());
    }

    private static Status status(byte[] pdf) {
        return PdfVerification.verify(pdf, anchors).status();
    }
}
