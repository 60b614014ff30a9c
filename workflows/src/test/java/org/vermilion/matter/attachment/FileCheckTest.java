package org.vermilion.matter.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.vermilion.refusal.Refusal;

class FileCheckTest {

    private static final byte[] PDF = "%PDF-1.7\n%\u00e2\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    private static final byte[] JPG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0};

    @Test
    void takesAFileWhoseBytesAreWhatItsNameSays() throws IOException {
        assertThat(check("委托合同（盖章）.pdf", PDF)).isEqualTo(FileType.PDF);
        assertThat(check("照片.PNG", PNG)).isEqualTo(FileType.PNG);
        assertThat(check("照片.jpeg", JPG)).isEqualTo(FileType.JPG);
        assertThat(check("回执.docx", zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(FileType.DOCX);
        assertThat(check("名单.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(FileType.XLSX);
        assertThat(check("来文.ofd", zip("OFD.xml", "Doc_0/Document.xml"))).isEqualTo(FileType.OFD);
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() throws IOException {
        assertThat(code("合同.pdf", PNG)).isEqualTo("ATTACHMENT-CONTENT");
        assertThat(code("照片.png", PDF)).isEqualTo("ATTACHMENT-CONTENT");
        assertThat(code("合同.pdf", "<html><script>".getBytes(StandardCharsets.UTF_8))).isEqualTo("ATTACHMENT-CONTENT");
        assertThat(code("回执.docx", zip("a.txt"))).isEqualTo("ATTACHMENT-CONTENT");
        assertThat(code("回执.docx", zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo("ATTACHMENT-CONTENT");
        assertThat(code("回执.docx", PDF)).isEqualTo("ATTACHMENT-CONTENT");
        assertThat(code("回执.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .as("macros").isEqualTo("ATTACHMENT-CONTENT");
        assertThat(code("空.pdf", new byte[0])).isEqualTo("ATTACHMENT-EMPTY");
        assertThat(code("大.pdf", new byte[Attachments.LARGEST + 1])).isEqualTo("ATTACHMENT-LARGE");
    }

    @Test
    void refusesAZipThatIsDamagedEncryptedOrWouldSwellBeyondAllUse() throws IOException {
        byte[] cut = zip("[Content_Types].xml", "word/document.xml");
        assertThat(code("a.docx", java.util.Arrays.copyOf(cut, cut.length - 5))).isEqualTo("ATTACHMENT-CONTENT");
        int central = central(cut);
        byte[] bomb = cut.clone();
        ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).putInt(central + 24, 0xfffffff0);
        assertThat(code("a.docx", bomb)).isEqualTo("ATTACHMENT-CONTENT");
        byte[] encrypted = cut.clone();
        encrypted[central + 8] |= 1;
        assertThat(code("a.docx", encrypted)).isEqualTo("ATTACHMENT-CONTENT");
        byte[] astray = cut.clone();
        ByteBuffer.wrap(astray).order(ByteOrder.LITTLE_ENDIAN).putInt(central + 42, 0x7fffffff);
        assertThat(code("a.docx", astray)).isEqualTo("ATTACHMENT-CONTENT");
        assertThat(code("a.docx", zip("[Content_Types].xml", "word/document.xml", "a", "A/../a"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../a.pdf", "a/b.pdf", "a\\b.pdf", ".pdf", "a\u0000.pdf", "a\n.pdf", "a\u202efdp.pdf",
            " a.pdf", "a.pdf "})
    void refusesANameThatIsAPathOrDoesNotReadAsItIsWritten(String name) {
        assertThat(code(name, PDF)).isEqualTo("ATTACHMENT-NAME");
        assertThat(code("长".repeat(117) + ".pdf", PDF)).isEqualTo("ATTACHMENT-NAME");
        assertThat(code("长".repeat(116) + ".pdf", PDF)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.exe", "a.html", "a.svg", "a.docm", "a.pdf.js", "a", "pdf"})
    void refusesEveryOtherType(String name) {
        assertThat(code(name, PDF)).isEqualTo("ATTACHMENT-TYPE");
    }

    static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static int central(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    private static FileType check(String name, byte[] bytes) {
        try {
            Path file = Files.write(Files.createTempFile("upload", null), bytes);
            try {
                return FileCheck.check(name, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(String name, byte[] bytes) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> check(name, bytes));
        return refusal == null ? "" : refusal.reason().code();
    }
}
