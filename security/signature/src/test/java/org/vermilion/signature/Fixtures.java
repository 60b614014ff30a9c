package org.vermilion.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.vermilion.signature.keys.CertificateHolder;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.signing.SealPicture;
import org.vermilion.signature.signing.SealPlacement;
import org.vermilion.signature.signing.Signing;

/** A zone with an organ and two people, and something to sign. */
public record Fixtures(KeyVault vault, Signing signing) {

    public static final Instant NOW = Instant.parse("2026-06-11T02:30:00Z");
    public static final KeyName ORGAN = new KeyName("organ/gzw");
    public static final KeyName DIRECTOR = new KeyName("person/liuwei");
    public static final SealPlacement PLACE = new SealPlacement(1, 140, 200);
    private static final byte[] FONT = font();
    public static final SealPicture SEAL = SealPicture.round("VERMILION OFFICE", FONT, 42);

    public static Fixtures in(Path directory) {
        return in(directory, NOW);
    }

    public static Fixtures in(Path directory, Instant now) {
        Clock clock = clock(now);
        KeyVault vault = KeyVault.open(directory, "outer", password(), clock);
        vault.issueAll(Map.of(
                ORGAN, new CertificateHolder("滨江市国有资产监督管理委员会", "滨江市国资委"),
                DIRECTOR, new CertificateHolder("刘伟", "滨江市国资委")));
        return new Fixtures(vault, new Signing(vault, clock));
    }

    public static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
    }

    public static char[] password() {
        return "a test's password".toCharArray();
    }

    public static byte[] liberationSans() {
        return FONT.clone();
    }

    public byte[] sealed() {
        return signing.sealPdf(twoPages(), PLACE, SEAL, ORGAN, NOW);
    }

    /** A plain PDF of two A4 pages with a line of text each. */
    public static byte[] twoPages() {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    content.newLineAtOffset(340, 275);
                    content.showText("State Assets Commission, page " + (i + 1));
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] font() {
        try (InputStream in = PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
