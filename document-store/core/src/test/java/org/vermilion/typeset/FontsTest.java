package org.vermilion.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vermilion.text.DocumentText.Paragraph;

class FontsTest {

    @Test
    void anOrgansOwnFaceIsUsedAndNoLongerReportedAsSubstituted(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("kaiti.ttf"), Fonts.load().seal());

        TypesetDocument typeset = new Typesetting(Fonts.load(folder))
                .typeset(Samples.notice(List.of(new Paragraph(2, "（一）楷体标题"))), Imprint.NONE);

        assertThat(new Measured(typeset).line(0, "（一）楷体标题")).allSatisfy(c -> assertThat(c.font()).contains("NotoSerifSC-Bold"));
        assertThat(typeset.findings()).singleElement().satisfies(finding ->
                assertThat(finding.en()).contains("NotoSansSC-Medium.ttf").doesNotContain("NotoSerifSC-Medium.ttf"));
    }

    @Test
    void refusesAFileThatIsNoFont(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("fangsong.ttf"), "not a font");

        assertThatThrownBy(() -> Fonts.load(folder)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void refusesAFaceWhoseLicenceBitsForbidEmbedding(@TempDir Path folder) throws Exception {
        byte[] font = Fonts.load().seal();
        for (int table = 12; table < 12 + 16 * ((font[4] & 0xFF) << 8 | font[5] & 0xFF); table += 16) {
            if (new String(font, table, 4, java.nio.charset.StandardCharsets.US_ASCII).equals("OS/2")) {
                int offset = java.nio.ByteBuffer.wrap(font).getInt(table + 8);
                font[offset + 9] = 2; // fsType: restricted licence embedding
            }
        }
        Files.write(folder.resolve("heiti.ttf"), font);

        assertThatThrownBy(() -> Fonts.load(folder)).hasMessageContaining("heiti.ttf");
    }
}
