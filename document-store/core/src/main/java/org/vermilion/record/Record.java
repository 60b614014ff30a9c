package org.vermilion.record;

import java.time.Instant;

import org.vermilion.document.DocumentId;
import org.vermilion.subject.PersonId;

/**
 * A record.
 *
 * @param code its reference code
 * @param document the document it is of
 * @param sealedDigest the digest of the original it keeps
 */
public record Record(ReferenceCode code, DocumentId document, String sealedDigest, PersonId filedBy, Instant filedAt) {}
