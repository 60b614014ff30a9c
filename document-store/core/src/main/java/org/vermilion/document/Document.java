package org.vermilion.document;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.vermilion.access.Protected;
import org.vermilion.label.Label;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;
import org.vermilion.subject.UnitId;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;

/**
 * A document as it stands; what it says lies in its versions. Immutable: a change makes another.
 *
 * @param organ the issuing organ
 * @param unit the drafting unit
 * @param drafter who drafts
 * @param version the number of the current version, from 1
 * @param digest the digest of the current version
 * @param revision goes up with every change; what If-Match compares
 * @param number the document number once it has one
 * @param title the current version's title; never in logs
 * @param sealedObject where the sealed original lies, once there is one
 * @param sealedDigest the sealed original's digest
 * @param referenceCode its reference code (档号) once it is a record
 * @param replyTo the consignment it answers; null if it answers none
 * @param needToKnow who may know of it
 */
public record Document(
        DocumentId id,
        OrganId organ,
        UnitId unit,
        PersonId drafter,
        Label label,
        DocumentStatus status,
        int version,
        String digest,
        long revision,
        @Nullable String number,
        @Nullable DocumentKind kind,
        @Nullable String title,
        @Nullable String sealedObject,
        @Nullable String sealedDigest,
        @Nullable String referenceCode,
        @Nullable String replyTo,
        Instant createdAt,
        Instant updatedAt,
        Set<Principal> needToKnow) {

    public Document {
        needToKnow = Set.copyOf(needToKnow);
    }

    /** The document as the guard sees it. */
    public Protected guarded() {
        return new Protected("document", id.value(), label, needToKnow);
    }

    /** The same with another status. */
    Document with(DocumentStatus other) {
        return copy(label, other, version, digest, number, kind, title, sealedObject, sealedDigest, referenceCode);
    }

    /** The same with another current version. */
    Document with(int otherVersion, String otherDigest, DocumentText text) {
        return copy(label, status, otherVersion, otherDigest, number, text.kind(), text.title(), sealedObject, sealedDigest,
                referenceCode);
    }

    Document withLabel(Label other) {
        return copy(other, status, version, digest, number, kind, title, sealedObject, sealedDigest, referenceCode);
    }

    Document withNumber(String other) {
        return copy(label, DocumentStatus.NUMBERED, version, digest, other, kind, title, sealedObject, sealedDigest,
                referenceCode);
    }

    Document withSealed(String object, String objectDigest) {
        return copy(label, DocumentStatus.SEALED, version, digest, number, kind, title, object, objectDigest,
                referenceCode);
    }

    Document withReferenceCode(String other) {
        return copy(label, DocumentStatus.FILED, version, digest, number, kind, title, sealedObject, sealedDigest, other);
    }

    /** The same as it lies in the table after an update that found this revision. */
    Document changed() {
        return new Document(id, organ, unit, drafter, label, status, version, digest, revision + 1, number, kind, title,
                sealedObject, sealedDigest, referenceCode, replyTo, createdAt, updatedAt, needToKnow);
    }

    private Document copy(Label newLabel, DocumentStatus newStatus, int newVersion, String newDigest,
            @Nullable String newNumber, @Nullable DocumentKind newKind, @Nullable String newTitle,
            @Nullable String newSealedObject, @Nullable String newSealedDigest, @Nullable String newReferenceCode) {
        return new Document(id, organ, unit, drafter, newLabel, newStatus, newVersion, newDigest, revision, newNumber,
                newKind, newTitle, newSealedObject, newSealedDigest, newReferenceCode, replyTo, createdAt, updatedAt,
                needToKnow);
    }

    @Override
    public String toString() {
        return "Document[" + id + " v" + version + " " + status + "]";
    }
}
