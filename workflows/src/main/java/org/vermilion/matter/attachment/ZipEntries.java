package org.vermilion.matter.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The names in a ZIP's directory. Nothing is inflated, so a file that would swell when it is (a ZIP bomb) costs nothing
 * here; one whose own directory says that it would is not taken at all.
 */
final class ZipEntries {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENCRYPTED = 1;
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_INFLATED = 400L << 20;

    private ZipEntries() {}

    /** The names; empty if it is no sound ZIP, is encrypted, or would swell beyond all use. */
    static Set<String> names(ByteBuffer file) {
        ByteBuffer bytes = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        try {
            if (bytes.limit() < END_LENGTH || bytes.getInt(0) != LOCAL) {
                return Set.of();
            }
            int end = end(bytes);
            return end < 0 ? Set.of() : directory(bytes, end);
        } catch (IndexOutOfBoundsException damaged) {
            return Set.of();
        }
    }

    private static int end(ByteBuffer bytes) {
        int first = Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.limit() - END_LENGTH; at >= first; at--) {
            if (bytes.getInt(at) == END && at + END_LENGTH + unsigned(bytes, at + 20) == bytes.limit()) {
                return at;
            }
        }
        return -1;
    }

    private static Set<String> directory(ByteBuffer bytes, int end) {
        int count = unsigned(bytes, end + 10);
        int at = bytes.getInt(end + 16);
        Set<String> names = new HashSet<>();
        long inflated = 0;
        for (int i = 0; i < count; i++) {
            boolean sound = at >= 0 && at < end && bytes.getInt(at) == CENTRAL
                    && (unsigned(bytes, at + 8) & ENCRYPTED) == 0 && bytes.getInt(bytes.getInt(at + 42)) == LOCAL;
            inflated += Integer.toUnsignedLong(bytes.getInt(at + 24));
            int length = unsigned(bytes, at + 28);
            if (!sound || count > MOST_ENTRIES || inflated > MOST_INFLATED
                    || !names.add(name(bytes, at + CENTRAL_LENGTH, length))) {
                return Set.of();
            }
            at += CENTRAL_LENGTH + length + unsigned(bytes, at + 30) + unsigned(bytes, at + 32);
        }
        return names;
    }

    private static String name(ByteBuffer bytes, int at, int length) {
        byte[] name = new byte[length];
        bytes.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
