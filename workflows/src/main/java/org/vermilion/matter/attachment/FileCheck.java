package org.vermilion.matter.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

import org.vermilion.refusal.Refusal;
import org.vermilion.text.Writing;

/** Checks a file before it is kept: its name, and that its bytes are what the name says. Nothing is unpacked. */
final class FileCheck {

    static final int LONGEST_NAME = 120;

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private FileCheck() {}

    /**
     * The type of the file.
     *
     * @throws Refusal {@link AttachmentReason#NAME}, {@link AttachmentReason#TYPE}, {@link AttachmentReason#EMPTY},
     *     {@link AttachmentReason#LARGE} or {@link AttachmentReason#CONTENT}
     */
    static FileType check(String name, Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long length = channel.size();
            if (length > Attachments.LARGEST) {
                return check(name, length, ByteBuffer.allocate(0));
            }
            return check(name, length, channel.map(FileChannel.MapMode.READ_ONLY, 0, length)); // not through the heap
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileType check(String name, long length, ByteBuffer bytes) {
        requireName(name);
        FileType type = FileType.of(name)
                .orElseThrow(() -> new Refusal(AttachmentReason.TYPE, String.join(" ", FileType.endings())));
        if (length == 0) {
            throw new Refusal(AttachmentReason.EMPTY);
        }
        if (length > Attachments.LARGEST) {
            throw new Refusal(AttachmentReason.LARGE, Attachments.LARGEST);
        }
        if (!type.is(detected(bytes), ZipEntries.names(bytes))) {
            throw new Refusal(AttachmentReason.CONTENT, type.ending());
        }
        return type;
    }

    private static void requireName(String name) {
        boolean plain = name.length() <= LONGEST_NAME && !name.isBlank() && name.equals(name.strip()) && !name.startsWith(".")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c)) && Writing.isPlain(name, false);
        if (!plain) {
            throw new Refusal(AttachmentReason.NAME, LONGEST_NAME);
        }
    }

    /** By the first bytes alone: what the client says of the file is not asked. */
    private static String detected(ByteBuffer bytes) {
        byte[] first = new byte[Math.min(bytes.limit(), TYPES.getMinLength())];
        bytes.get(0, first);
        try {
            MediaType type = TYPES.detect(new ByteArrayInputStream(first), new Metadata());
            return type.getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
