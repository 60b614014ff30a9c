package org.vermilion.document.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.vermilion.refusal.Refusal;

/** The border: bytes become characters here, or are refused. */
final class PlainText {

    static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("255044462d", "PDF");
        SIGNATURES.put("504b0304", "ZIP/DOCX/OFD");
        SIGNATURES.put("504b0506", "ZIP");
        SIGNATURES.put("d0cf11e0", "DOC/WPS");
        SIGNATURES.put("7b5c727466", "RTF");
        SIGNATURES.put("89504e47", "PNG");
        SIGNATURES.put("ffd8ff", "JPEG");
        SIGNATURES.put("47494638", "GIF");
        SIGNATURES.put("1f8b", "GZIP");
        SIGNATURES.put("52617221", "RAR");
        SIGNATURES.put("377abcaf", "7z");
        SIGNATURES.put("7f454c46", "ELF");
        SIGNATURES.put("fffe", "UTF-16");
        SIGNATURES.put("feff", "UTF-16");
    }

    private PlainText() {
    }

    /** The characters of the bytes without a byte order mark; refuses what is no clean UTF-8 text. */
    static String of(byte[] utf8) {
        if (utf8.length > MAX_BYTES) {
            throw new Refusal(ReadingReason.TOO_LARGE, MAX_BYTES);
        }
        if (utf8.length == 0) {
            throw new Refusal(ReadingReason.EMPTY);
        }
        refuseKnownFormats(utf8);
        String text = decoded(utf8);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        refuseControls(plain);
        refuseMarkup(plain);
        if (plain.isBlank()) {
            throw new Refusal(ReadingReason.EMPTY);
        }
        return plain;
    }

    private static void refuseKnownFormats(byte[] bytes) {
        String start = HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(8, bytes.length)));
        SIGNATURES.forEach((signature, name) -> {
            if (start.startsWith(signature)) {
                throw new Refusal(ReadingReason.NOT_TEXT, name);
            }
        });
    }

    private static String decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new Refusal(ReadingReason.ENCODING, in.position());
        }
        return out.flip().toString();
    }

    private static void refuseControls(String text) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
            } else if ((Character.getType(c) == Character.CONTROL && c != '\t' && c != '\r') || c >= '\uFFFE') {
                throw new Refusal(ReadingReason.CONTROL, line, String.format("%04X", (int) c));
            }
        }
    }

    private static void refuseMarkup(String text) {
        String start = text.stripLeading();
        String head = start.substring(0, Math.min(20, start.length())).toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype") || head.startsWith("<html") || head.startsWith("<?xml")) {
            throw new Refusal(ReadingReason.NOT_TEXT, "HTML/XML");
        }
    }
}
