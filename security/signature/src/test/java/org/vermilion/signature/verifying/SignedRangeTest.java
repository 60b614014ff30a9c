package org.vermilion.signature.verifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class SignedRangeTest {

    private static final byte[] FILE = ascii("%PDF-1.7 /Contents <30AB00> /M (D:2026) %%EOF");
    private static final int START = 19;
    private static final int END = 27;

    @Test
    void acceptsAGapThatIsExactlyTheContents() throws Unproven {
        SignedRange range = SignedRange.of(FILE, declared(0, START, END, FILE.length - END));

        assertThat(range.signature(FILE)).containsExactly(0x30, 0xAB, 0);
        assertThat(range.end()).isEqualTo(FILE.length);
    }

    @Test
    void refusesAGapThatIsMoreOrLessThanTheContents() {
        for (long[] forged : List.of(
                declared(1, START, END, FILE.length - END),
                declared(0, START - 1, END, FILE.length - END),
                declared(0, START + 1, END, FILE.length - END),
                declared(0, START, END + 2, FILE.length - END - 2),
                declared(0, START, END - 2, FILE.length - END + 2),
                declared(0, END, START, FILE.length - START),
                declared(0, START, END, 0))) {
            assertForged(FILE, forged);
        }
    }

    @Test
    void refusesAGapThatIsNoHexadecimalStringOfOneCaseInContents() {
        for (String file : List.of("%PDF-1.7 /Contents <30AbA0> /M (D:2026) %%EOF", "%PDF-1.7 /Contents <30 B00> /M %%EOF",
                "%PDF-1.7 /Contents <30<B00> /M (D:2026) %%EOF", "%PDF-1.7 /Contentz <30AB00> /M (D:2026) %%EOF",
                "%PDF-1.7 /Contents (30AB00) /M (D:2026) %%EOF")) {
            assertForged(ascii(file), declared(0, START, END, file.length() - END));
        }
    }

    @Test
    void findsRangesHoweverTheyAreSpacedAndSkipsWhatIsNone() {
        assertThat(SignedRange.declared(ascii("/ByteRange[0 1 2 3]/ByteRange \n[ 4\t5 6 7 ]"))).containsExactly(
                declared(0, 1, 2, 3), declared(4, 5, 6, 7));
        for (String none : List.of("/ByteRange", "/ByteRange [", "/ByteRange [0 1 2]", "/ByteRange [0 1 2 3", "/ByteRange [0 1 2 3 4]",
                "/ByteRange [0 -1 2 3]", "/ByteRange [0 12345678901 2 3]", "/ByteRange null", "/ByteRange [0 1 2 ]")) {
            assertThat(SignedRange.declared(ascii(none))).as(none).isEmpty();
        }
    }

    @Test
    void saysThatAFileIsCutShort() {
        assertThatThrownBy(() -> SignedRange.of(FILE, declared(0, START, END, FILE.length - END + 1)))
                .isInstanceOfSatisfying(Unproven.class,
                        unproven -> assertThat(unproven.finding()).isEqualTo(Finding.CUT_SHORT));
    }

    private static void assertForged(byte[] file, long[] declared) {
        assertThatThrownBy(() -> SignedRange.of(file, declared))
                .as(java.util.Arrays.toString(declared))
                .isInstanceOfSatisfying(Unproven.class,
                        unproven -> assertThat(unproven.finding()).isEqualTo(Finding.RANGE_FORGED));
    }

    private static long[] declared(long... numbers) {
        return numbers;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
