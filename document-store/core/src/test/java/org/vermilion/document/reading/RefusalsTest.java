package org.vermilion.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.refusal.Reason.Kind;
import org.vermilion.refusal.Refusal;

class RefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\n", "　　\r\n", "\uFEFF"})
    void refusesAnEmptyFile(String text) {
        assertThat(refused(text).reason()).isEqualTo(ReadingReason.EMPTY);
    }

    @Test
    void refusesAFileAboveTheLimitAndReadsOneOfItsSize() {
        byte[] over = new byte[DocumentReading.MAX_BYTES + 1];
        byte[] full = Documents.sample("notice").getBytes(StandardCharsets.UTF_8);
        byte[] most = java.util.Arrays.copyOf(full, DocumentReading.MAX_BYTES);
        java.util.Arrays.fill(most, full.length, most.length, (byte) '\n');

        assertThat(refused(over).reason()).isEqualTo(ReadingReason.TOO_LARGE);
        assertThat(refused(over).reason().kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(DocumentReading.read(most).text().number()).isEqualTo("滨国资发〔2026〕31号");
    }

    @Test
    void stopsReadingAStreamAtTheLimit() {
        Endless endless = new Endless(200L * 1024 * 1024);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> DocumentReading.read(endless));

        assertThat(refusal.reason()).isEqualTo(ReadingReason.TOO_LARGE);
        assertThat(endless.given).isEqualTo(DocumentReading.MAX_BYTES + 1L);
    }

    @Test
    void saysAtWhichByteTheEncodingBreaks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("关于通知".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC0);
        bytes.write("各单位".getBytes(StandardCharsets.UTF_8));

        Refusal refusal = refused(bytes.toByteArray());

        assertThat(refusal.reason()).isEqualTo(ReadingReason.ENCODING);
        assertThat(refusal.details()).containsExactly("12");
        assertThat(refusal.zh()).contains("第12个字节");
    }

    @Test
    void refusesAnotherEncodingAndACutCharacter() {
        byte[] cut = "关于".getBytes(StandardCharsets.UTF_8);

        assertThat(refused("关于召开会议的通知".getBytes(Charset.forName("GB18030"))).reason()).isEqualTo(ReadingReason.ENCODING);
        assertThat(refused(java.util.Arrays.copyOf(cut, cut.length - 1)).details()).containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x85, 0x9F, 0xFFFE, 0xFFFF})
    void saysInWhichLineAControlCharacterStands(int control) {
        Refusal refusal = refused("关于召开会议的通知\r\n各单位：\n请" + (char) control + "参会。");

        assertThat(refusal.reason()).isEqualTo(ReadingReason.CONTROL);
        assertThat(refusal.details()).containsExactly("3", String.format("%04X", control));
    }

    @ParameterizedTest
    @CsvSource({"255044462d312e37,PDF", "504b030414000600,ZIP/DOCX/OFD", "d0cf11e0a1b11ae1,DOC/WPS", "89504e470d0a1a0a,PNG", "ffd8ffe000104a46,JPEG",
        "1f8b0800,GZIP", "7b5c727466,RTF", "fffe5c4f,UTF-16"})
    void refusesFilesThatAreKnownToBeNoText(String start, String name) {
        Refusal refusal = refused(HexFormat.of().parseHex(start));

        assertThat(refusal.reason()).isEqualTo(ReadingReason.NOT_TEXT);
        assertThat(refusal.details()).containsExactly(name);
    }

    @Test
    void refusesMarkup() {
        assertThat(refused("<!DOCTYPE html><html><body>关于召开会议的通知</body></html>").reason()).isEqualTo(ReadingReason.NOT_TEXT);
        assertThat(refused("\n<?xml version=\"1.0\"?><a/>").reason()).isEqualTo(ReadingReason.NOT_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shopping-list", "program", "news", "story", "novel-chapters", "json"})
    void refusesATextThatIsNoDocument(String name) {
        Refusal refusal = refused(Documents.text("other/" + name));

        assertThat(refusal.reason()).isEqualTo(ReadingReason.NO_DOCUMENT);
        assertThat(Integer.parseInt(refusal.details().get(0))).isLessThan(Integer.parseInt(refusal.details().get(1)));
    }

    @Test
    void refusesATitleAbove500CharactersOnOneLineOrSeveral() {
        String rest = "\n各单位：\n请认真贯彻落实。\n滨江市国资委\n2026年3月2日";

        assertThat(refused("关于" + "很".repeat(496) + "的通知" + rest).reason()).isEqualTo(ReadingReason.TITLE_LONG);
        assertThat(refused("关于" + ("很".repeat(150) + "\n").repeat(4) + "的通知" + rest).details().get(0)).isEqualTo("605");
        assertThat(Documents.read("关于" + "很".repeat(495) + "的通知" + rest).text().title()).hasSize(500);
    }

    @Test
    void refusesABodyAboveAMillionCharacters() {
        String head = "关于加强监管的通知\n各单位：\n";
        String tail = "\n滨江市国资委\n2026年3月2日";

        assertThat(refused(head + ("要" .repeat(999) + "。\n").repeat(1001) + tail).reason()).isEqualTo(ReadingReason.BODY_LONG);
        assertThat(Documents.read(head + ("要".repeat(999) + "。\n").repeat(1000) + tail).text().body()).hasSize(1000);
    }

    @Test
    void refusesMoreLinesThanADocumentHas() {
        assertThat(refused("要\n".repeat(100_001)).reason()).isEqualTo(ReadingReason.LINES);
        assertThat(refused("要\n\n".repeat(100_000)).reason()).isEqualTo(ReadingReason.NO_DOCUMENT);
    }

    @ParameterizedTest
    @EnumSource(ReadingReason.class)
    void saysInBothLanguagesWhatToDo(ReadingReason reason) {
        assertThat(reason.code()).matches("READ-[A-Z-]+");
        assertThat(reason.zh()).contains("请").endsWith("。");
        assertThat(reason.en()).endsWith(".").hasSizeGreaterThan(40);
    }

    @Test
    void neverQuotesTheTextInItsMessage() {
        assertThatThrownBy(() -> Documents.read("绝密的购物清单")).hasMessage("READ-NO-DOCUMENT");
    }

    private static Refusal refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal refused(byte[] bytes) {
        return catchThrowableOfType(Refusal.class, () -> DocumentReading.read(bytes));
    }

    /** So many bytes of text that are never held at once; counts what was taken. */
    private static final class Endless extends InputStream {

        private final long size;
        private long given;

        Endless(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given++ < size ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int count = (int) Math.min(length, size - given);
            java.util.Arrays.fill(into, offset, offset + count, (byte) 'a');
            given += count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
