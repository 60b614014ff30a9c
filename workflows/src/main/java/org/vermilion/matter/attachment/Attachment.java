package org.vermilion.matter.attachment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.vermilion.subject.PersonId;

/**
 * A file that was uploaded.
 *
 * @param name as its uploader called it; never a path
 * @param material the code of the material it is, among those its matter asks for; null if none was said
 * @param bytes how long it is
 * @param mediaType found by its bytes
 * @param digest of its bytes
 * @param objectId where it is kept
 * @param caseId the case it was handed in with; null until then
 * @param formNo with which form of that case; 0 until then
 */
public record Attachment(String id, PersonId uploader, String name, @Nullable String material, long bytes,
        String mediaType, String digest, String objectId, Instant at, @Nullable String caseId, int formNo) {

    Attachment with(int form) {
        return new Attachment(id, uploader, name, material, bytes, mediaType, digest, objectId, at, caseId, form);
    }

    @Override
    public String toString() {
        return "Attachment[" + id + "]"; // its name may tell what it holds
    }
}
