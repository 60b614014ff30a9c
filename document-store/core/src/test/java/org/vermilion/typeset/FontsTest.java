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
    void anOrgansOwnFaceIsUsedAndSaidToBe(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("kaiti.ttf"), Fonts.load().seal());

        Fonts fonts = Fonts.load(folder);
        TypesetDocument typeset = new Typesetting(fonts)
                .typeset(Samples.notice(List.of(new Paragraph(2, "（一）楷体标题"))), Imprint.NONE);

        assertThat(new Measured(typeset).line(0, "（一）楷体标题")).allSatisfy(c -> assertThat(c.font()).contains("NotoSerifSC-Bold"));
        assertThat(fonts.inUse()).contains(new FaceInUse("楷体", "kaiti.ttf", true, true),
                new FaceInUse("黑体", "NotoSansSC-Medium.ttf", false, true), new FaceInUse("仿宋", "NotoSerifSC-Regular.ttf", false, false));
    }

    @Test
    void noDrafterIsToldWhatFacesAreInUse() {
        TypesetDocument typeset = Samples.TYPESETTING.typeset(Samples.notice(Samples.lines(3)), Samples.IMPRINT);

        assertThat(typeset.findings()).isEmpty();
    }

    @Test
    void anotherFaceOfTheFolderIsAskedForWhatTheOthersLack(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("a-wide-one.ttf"), Face.bytes("NotoSansSymbols2-Regular.ttf"));
        Fonts fonts = Fonts.load(folder);

        assertThat(fonts.inUse()).contains(new FaceInUse(null, "a-wide-one.ttf", true, false));
        assertThat(fonts.faceFor(Role.BODY, '☑')).isNotNull().extracting(Face::substitute).isEqualTo(false);
    }

    @Test
    void aFolderThatIsNotThereIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> Fonts.load(folder.resolve("absent"))).isInstanceOf(UncheckedIOException.class);
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
