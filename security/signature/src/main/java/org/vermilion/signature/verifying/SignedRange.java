package org.vermilion.signature.verifying;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.bouncycastle.cms.CMSProcessable;

/**
 * The bytes of a PDF that a signature says it covers: all but a gap, which holds the signature (ISO 32000-1, 12.8.1).
 * Found in the bytes themselves, so that no PDF parser sees a file before its signature is trusted.
 *
 * @param gapStart where the gap begins, at the {@code <} of its hexadecimal string
 * @param gapEnd where it ends, after the {@code >}
 * @param end where the covered bytes end
 */
record SignedRange(int gapStart, int gapEnd, int end) {

    private static final byte[] BYTE_RANGE = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONTENTS = "/Contents".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_GAP = 1 << 20;
    private static final int MOST_DIGITS = 10;
    private static final int MOST_RANGES = 64;

    /** The first 64 ranges the file declares, in the file's order, whatever they say. */
    static List<long[]> declared(byte[] pdf) {
        List<long[]> found = new ArrayList<>();
        for (int at = find(pdf, 0); at >= 0 && found.size() < MOST_RANGES; at = find(pdf, at + 1)) {
            long[] numbers = numbers(pdf, at + BYTE_RANGE.length);
            if (numbers.length == 4) {
                found.add(numbers);
            }
        }
        return found;
    }

    /** The range these four numbers declare: from the file's start, around one hexadecimal string, to at most its end. */
    static SignedRange of(byte[] pdf, long[] declared) throws Unproven {
        long gapStart = declared[1];
        long gapEnd = declared[2];
        long end = gapEnd + declared[3];
        if (end > pdf.length) {
            throw new Unproven(Finding.CUT_SHORT);
        }
        if (declared[0] != 0 || gapStart >= gapEnd - 1 || gapEnd - gapStart > LARGEST_GAP || gapEnd >= end) {
            throw new Unproven(Finding.RANGE_FORGED);
        }
        SignedRange range = new SignedRange((int) gapStart, (int) gapEnd, (int) end);
        if (!range.gapIsTheContents(pdf)) {
            throw new Unproven(Finding.RANGE_FORGED);
        }
        return range;
    }

    /** The signature, zeros after it included. */
    byte[] signature(byte[] pdf) {
        return HexFormat.of().parseHex(
                new String(pdf, gapStart + 1, gapEnd - gapStart - 2, StandardCharsets.US_ASCII));
    }

    CMSProcessable covered(byte[] pdf) {
        return new CMSProcessable() {
            @Override
            public void write(OutputStream out) throws IOException {
                out.write(pdf, 0, gapStart);
                out.write(pdf, gapEnd, end - gapEnd);
            }

            @Override
            public Object getContent() {
                return pdf;
            }
        };
    }

    private boolean gapIsTheContents(byte[] pdf) {
        if (pdf[gapStart] != '<' || pdf[gapEnd - 1] != '>' || (gapEnd - gapStart) % 2 != 0) {
            return false;
        }
        boolean upper = false;
        boolean lower = false;
        for (int i = gapStart + 1; i < gapEnd - 1; i++) {
            upper |= pdf[i] >= 'A' && pdf[i] <= 'F';
            lower |= pdf[i] >= 'a' && pdf[i] <= 'f';
            if (Character.digit(pdf[i], 16) < 0) {
                return false;
            }
        }
        int before = gapStart;
        while (before > 0 && isSpace(pdf[before - 1])) {
            before--;
        }
        // One case throughout: else a letter could change its case, outside what is signed, unnoticed.
        return !(upper && lower) && before >= CONTENTS.length
                && Arrays.equals(pdf, before - CONTENTS.length, before, CONTENTS, 0, CONTENTS.length);
    }

    private static int find(byte[] pdf, int from) {
        for (int at = from; at <= pdf.length - BYTE_RANGE.length; at++) {
            if (pdf[at] == '/' && Arrays.equals(pdf, at, at + BYTE_RANGE.length, BYTE_RANGE, 0, BYTE_RANGE.length)) {
                return at;
            }
        }
        return -1;
    }

    /** The four numbers between the brackets, or none. */
    private static long[] numbers(byte[] pdf, int from) {
        int at = skipSpace(pdf, from);
        if (at >= pdf.length || pdf[at] != '[') {
            return new long[0];
        }
        long[] numbers = new long[4];
        at = skipSpace(pdf, at + 1);
        for (int n = 0; n < numbers.length; n++) {
            int start = at;
            while (at < pdf.length && at - start < MOST_DIGITS && pdf[at] >= '0' && pdf[at] <= '9') {
                numbers[n] = numbers[n] * 10 + pdf[at++] - '0';
            }
            int next = skipSpace(pdf, at);
            if (at == start || next >= pdf.length || next == at && pdf[at] != ']') {
                return new long[0];
            }
            at = next;
        }
        return pdf[at] == ']' ? numbers : new long[0];
    }

    private static int skipSpace(byte[] pdf, int from) {
        int at = from;
        while (at < pdf.length && isSpace(pdf[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\r' || b == '\n' || b == '\t' || b == '\f' || b == 0;
    }
}
