package org.vermilion.document;

import java.time.Instant;

import org.vermilion.subject.PersonId;

/**
 * One immutable state of a document's text (稿本).
 *
 * @param no from 1, without gaps
 * @param stage what it was kept as
 * @param digest {@code sha256:…} of its canonical bytes
 * @param objectId where its bytes lie
 * @param author who made it
 */
public record Version(int no, Stage stage, String digest, String objectId, PersonId author, Instant createdAt) {

    /** 草稿, 定稿. */
    public enum Stage { DRAFT, FINAL }
}
