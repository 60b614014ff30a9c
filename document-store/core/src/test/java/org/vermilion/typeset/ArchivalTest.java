package org.vermilion.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.vermilion.text.DocumentText;
import org.vermilion.text.DocumentText.Paragraph;

class ArchivalTest {

    private final DocumentText text = Samples.notice(List.of(Samples.han(700), new Paragraph(2, "（一）要求。2026年office中文")));

    @Test
    void theSameInputGivesTheSameBytes() {
        byte[] first = Samples.TYPESETTING.typeset(text, Samples.IMPRINT).pdf();
        byte[] again = new Typesetting(Fonts.load()).typeset(text, Samples.IMPRINT).pdf();

        assertThat(again).isEqualTo(first);
        assertThat(Samples.TYPESETTING.typeset(text.withNumber("云国资发〔2026〕8号"), Samples.IMPRINT).pdf()).isNotEqualTo(first);
    }

    @Test
    void manyThreadsAtOnceGetTheSameBytesToo() throws Exception {
        byte[] alone = Samples.TYPESETTING.typeset(text, Samples.IMPRINT).pdf();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<byte[]>> all = IntStream.range(0, 24)
                    .mapToObj(i -> threads.submit(() -> Samples.TYPESETTING.typeset(text, Samples.IMPRINT).pdf())).toList();
            for (Future<byte[]> one : all) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void allFontsAreEmbeddedSubsets() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.TYPESETTING.typeset(text, Samples.IMPRINT).pdf())) {
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+(Noto|LXGWWenKai).*");
                    fonts++;
                }
            }
            assertThat(fonts).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void itDeclaresItselfPdfA2bWithItsTitleAndAColourProfile() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.TYPESETTING.typeset(text, Samples.IMPRINT).pdf())) {
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(xmp).contains("<pdfaid:part>2</pdfaid:part>").contains("<pdfaid:conformance>B</pdfaid:conformance>").contains(Samples.TITLE);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(Samples.TITLE);
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void controlCharactersNeverReachTheFile() throws IOException {
        String dirty = "资\u0000产\u0007清\u200B查\u202E工\uFEFF作\uD800，\u001B[31m一\tB\r\nC";
        DocumentText text = Samples.notice("资\u0000产清查的通\u0001知", List.of(new Paragraph(0, dirty)), List.of());

        TypesetDocument typeset = Samples.TYPESETTING.typeset(text, Imprint.NONE);

        try (PDDocument pdf = Loader.loadPDF(typeset.pdf())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("资产清查工作，[31m一 B C");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("资产清查的通知");
        }
    }

    @Test
    void aCharacterNoFaceHasIsShownAsAGetaAndReported() {
        TypesetDocument typeset = Samples.TYPESETTING.typeset(Samples.notice(List.of(new Paragraph(0, "姓名：\uD88C\uDC00某"))), Imprint.NONE);

        assertThat(new Measured(typeset).line(0, "姓名")).extracting(Measured.Char::text).contains("〓");
        assertThat(typeset.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("TYPE-GLYPH-MISSING");
            assertThat(finding.element()).isEqualTo("body");
            assertThat(finding.en()).contains("U+33000");
        });
    }

    @Test
    void coversTheWholeOfGb2312() throws java.nio.charset.CharacterCodingException {
        Fonts fonts = Fonts.load();
        int checked = 0;
        for (int high = 0xB0; high <= 0xF7; high++) {
            for (int low = 0xA1; low <= 0xFE; low++) {
                String character = new String(new byte[] {(byte) high, (byte) low}, java.nio.charset.Charset.forName("GB2312"));
                if (character.codePointAt(0) != 0xFFFD) {
                    checked++;
                    for (Role role : Role.values()) {
                        assertThat(fonts.face(role).has(character.codePointAt(0))).as(role + character).isTrue();
                    }
                }
            }
        }
        assertThat(checked).isEqualTo(6763);
        assertThat(fonts.seal()).hasSizeGreaterThan(1_000_000);
    }
}
