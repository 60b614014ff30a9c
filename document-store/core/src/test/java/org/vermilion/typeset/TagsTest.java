package org.vermilion.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vermilion.text.DocumentText;
import org.vermilion.text.DocumentText.Attachment;
import org.vermilion.text.DocumentText.Paragraph;

/** What somebody hears who has the file read aloud. */
class TagsTest {

    private static final DocumentText TEXT = Samples.notice(Samples.TITLE, List.of(Samples.han(700), new Paragraph(1, "一、总体要求"),
            new Paragraph(2, "（一）基本原则"), Samples.han(300), new Paragraph(0, "The Commission publishes its findings every year.")),
            List.of(new Attachment("清单", List.of(new Paragraph(1, "说明")), table()), new Attachment("办法", Samples.lines(3), List.of())));

    private final TypesetDocument typeset = Samples.TYPESETTING.typeset(TEXT, Samples.IMPRINT);

    @Test
    void anIndependentReaderHearsHeadingsListsAndTablesInTheOrderOfTheText(@TempDir Path folder) throws Exception {
        String heard = struct(folder);

        assertThat(heard.lines().map(String::strip).toList()).containsSubsequence("Document", "\"000012\"", "H1 (block)",
                "\"云山市国有资产监督管理委员会\"", "P (block)", "H2 (block)", "\"一、总体要求\"", "H3 (block)", "\"（一）基本原则\"",
                "L (block)", "LI (block)", "LBody (block)", "\"附件：1.清单\"", "\"2.办法\"", "\"2026年3月2日\"", "Sect", "H1 (block)",
                "\"清单\"", "Table (block)", "TR", "\"序号\"", "\"单位\"", "Sect", "\"办法\"", "\"抄送：市委办公室、市政府办公室。\"");
        assertThat(heard.split("\"序号\"", -1)).as("a heading repeated on each page is heard once").hasSize(2);
        assertThat(heard).doesNotContain("— 1 —");
        assertThat(heard.lines().filter(line -> line.strip().startsWith("TR")).count()).isEqualTo(81);
        assertThat(heard.lines().filter(line -> line.strip().startsWith("TD")).count()).as("empty cells too").isEqualTo(80 * 3);
    }

    @Test
    void allThatIsDrawnBelongsToAPartOrOnlyFurnishesThePage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(typeset.pdf())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            int number = 1;
            for (PDPage page : pdf.getPages()) {
                PDFMarkedContentExtractor marked = new PDFMarkedContentExtractor();
                marked.processPage(page);
                List<String> furniture = new ArrayList<>();
                for (PDMarkedContent content : marked.getMarkedContents()) {
                    if (content.getMCID() < 0) {
                        assertThat(content.getTag()).isEqualTo("Artifact");
                        furniture.add(text(content));
                    }
                }
                assertThat(String.join("", furniture)).contains("— " + number++ + " —");
            }
        }
    }

    @Test
    void aParagraphInAnotherLanguageSaysSo() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(typeset.pdf())) {
            var document = (org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement)
                    pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            assertThat(document.getKids().stream()
                    .map(kid -> ((org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement) kid).getLanguage())
                    .filter(java.util.Objects::nonNull).toList()).containsExactly("en");
        }
    }

    private static List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("序号", "单位", "备注")));
        for (int i = 1; i <= 80; i++) {
            rows.add(List.of(String.valueOf(i), "云山市第" + i + "公司", ""));
        }
        return rows;
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        content.getContents().stream().filter(TextPosition.class::isInstance).forEach(one -> text.append(((TextPosition) one).getUnicode()));
        return text.toString();
    }

    private String struct(Path folder) throws Exception {
        Path file = Files.write(folder.resolve("tagged.pdf"), typeset.pdf());
        Process reader = new ProcessBuilder("pdfinfo", "-struct-text", file.toString()).redirectErrorStream(true).start();
        String heard = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).isZero();
        return heard;
    }
}
