package org.vermilion.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a ZIP file. Programs that unpack go by it, while reading from the front does not: a file
 * in which the two differ shows one thing to the reader and another to who checks it.
 */
final class ZipDirectory {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int DESCRIPTOR_LENGTH = 16;
    private static final int HAS_DESCRIPTOR = 8;

    private ZipDirectory() {}

    /** The names in the directory, if the parts follow each other without a gap from the first byte to the directory. */
    static List<String> names(byte[] zip) throws PackageParts.Unreadable {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = zip.length - END_LENGTH;
            int at = bytes.getInt(end + 16);
            require(bytes.getInt(end) == END && bytes.getShort(end + 20) == 0 && at + bytes.getInt(end + 12) == end);
            List<String> names = new ArrayList<>();
            int next = 0;
            int entry = at;
            while (entry < end) {
                int nameLength = Short.toUnsignedInt(bytes.getShort(entry + 28));
                require(bytes.getInt(entry) == CENTRAL && bytes.getInt(entry + 42) == next && bytes.getInt(next) == LOCAL);
                String name = name(zip, entry + CENTRAL_LENGTH, nameLength);
                require(name.equals(name(zip, next + LOCAL_LENGTH, Short.toUnsignedInt(bytes.getShort(next + 26)))));
                names.add(name);
                boolean descriptor = (bytes.getShort(next + 6) & HAS_DESCRIPTOR) != 0;
                next += LOCAL_LENGTH + nameLength + Short.toUnsignedInt(bytes.getShort(next + 28)) + bytes.getInt(entry + 20)
                        + (descriptor ? DESCRIPTOR_LENGTH : 0);
                entry += CENTRAL_LENGTH + nameLength + Short.toUnsignedInt(bytes.getShort(entry + 30))
                        + Short.toUnsignedInt(bytes.getShort(entry + 32));
            }
            require(next == at && entry == end && names.size() == Short.toUnsignedInt(bytes.getShort(end + 10)));
            return names;
        } catch (IndexOutOfBoundsException e) {
            throw new PackageParts.Unreadable("its directory is damaged");
        }
    }

    private static String name(byte[] zip, int from, int length) {
        return new String(zip, from, length, StandardCharsets.UTF_8);
    }

    private static void require(boolean so) throws PackageParts.Unreadable {
        if (!so) {
            throw new PackageParts.Unreadable("its directory is not that of its parts");
        }
    }
}
