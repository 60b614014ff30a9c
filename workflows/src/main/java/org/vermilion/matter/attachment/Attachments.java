package org.vermilion.matter.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.content.ContentPlace;
import org.vermilion.content.ContentStore;
import org.vermilion.content.StoredContent;
import org.vermilion.label.Label;
import org.vermilion.mark.Marks;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;

/** Uploading attachments, handing them in with a case, and giving them back verified. Safe for use by many threads. */
@Component
public class Attachments {

    /** The longest attachment, in bytes. */
    public static final int LARGEST = 20 << 20;
    /** The most that are handed in with one form. */
    public static final int MOST = 10;

    private static final int MOST_WAITING = 30;
    private static final Duration KEPT_UNUSED = Duration.ofDays(7);
    private static final int SWEPT_AT_ONCE = 200;

    private final AttachmentRows rows;
    private final ContentStore content;
    private final AccessGuard guard;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Attachments(AttachmentRows rows, ContentStore content, AccessGuard guard, AuditTrail audit,
            TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.content = content;
        this.guard = guard;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The endings of the files that are taken. */
    @NoAccessCheck(reason = "what may be attached is no secret")
    public List<String> types() {
        return FileType.endings();
    }

    /**
     * Keeps a file for its uploader until it is handed in. Until then it is kept under the highest level its uploader may
     * hold here: what it belongs to is not known yet.
     *
     * @param material the code of the material it is; null if that is not said
     * @param file where its bytes lie meanwhile; it is read and left there
     * @throws Refusal {@link AttachmentReason}; nothing was kept
     */
    @Transactional
    public Attachment upload(Subject subject, String name, @Nullable String material, Path file) {
        guard.requireRole(subject, Role.APPLICANT);
        Label label = Label.of(guard.scope(subject).level());
        guard.requireMayHold(subject, label);
        FileType type = FileCheck.check(name, file);
        Marks.requireName(label.level(), name); // asked again for the level of the case it is handed in with
        if (material != null && !material.matches("[A-Z][A-Z0-9-]{0,31}")) {
            throw new Refusal(AttachmentReason.MATERIAL, "-");
        }
        if (rows.waiting(subject.person()).size() >= MOST_WAITING) {
            throw new Refusal(AttachmentReason.MANY_WAITING, MOST_WAITING);
        }
        String id = UUID.randomUUID().toString();
        LocalDate today = LocalDate.now(clock);
        StoredContent stored = store(ContentPlace.of("attachments/" + today.getYear(),
                "%02d".formatted(today.getMonthValue()), id), type, file, label);
        Attachment attachment = new Attachment(id, subject.person(), name, material, stored.length(), type.mediaType(),
                stored.digest(), stored.objectId(), clock.instant().truncatedTo(ChronoUnit.MILLIS), null, 0);
        rows.insert(attachment);
        audit.append(AuditEntry.done(subject.person().value(), "attachment.upload", "attachment", id, label.level(),
                stored.digest()));
        return attachment;
    }

    /** Drops a file of one's own that was not handed in; for any other, the refusal of a thing that is not there. */
    @Transactional
    public void remove(Subject subject, String id) {
        guard.requireRole(subject, Role.APPLICANT);
        Attachment attachment = rows.waitingAlone(id, subject.person()).orElseThrow(guard::absent);
        remove(attachment);
        audit.append(AuditEntry.done(subject.person().value(), "attachment.remove", "attachment", id, null,
                attachment.digest()));
    }

    /** Those of the identifiers that are files of the person's own, not handed in; in the order given. */
    @NoAccessCheck(reason = "tells a person of their own files alone")
    public List<Attachment> waiting(Subject subject, List<String> ids) {
        List<Attachment> own = rows.waiting(subject.person());
        return ids.stream().distinct().flatMap(id -> own.stream().filter(a -> a.id().equals(id))).toList();
    }

    /**
     * The files somebody is about to hand in, locked until the caller's transaction ends.
     *
     * @param materials the codes the matter knows
     * @param formNo the form they are handed in with
     * @throws Refusal {@link AttachmentReason#MANY}, {@link AttachmentReason#MATERIAL}, or as for a thing that is not
     *     there if one is not the person's own or was handed in before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Attachment> taken(Subject subject, List<String> ids, Set<String> materials, int formNo) {
        if (ids.size() > MOST || new HashSet<>(ids).size() < ids.size()) {
            throw new Refusal(AttachmentReason.MANY, MOST);
        }
        List<Attachment> taken = new ArrayList<>();
        for (String id : ids) {
            Attachment attachment = rows.waitingAlone(id, subject.person()).orElseThrow(guard::absent);
            if (attachment.material() != null && !materials.contains(attachment.material())) {
                throw new Refusal(AttachmentReason.MATERIAL, attachment.material());
            }
            taken.add(attachment.with(formNo));
        }
        return taken;
    }

    /** Makes the files part of a case; from now on they do not change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handIn(List<Attachment> taken, String caseId) {
        for (int place = 0; place < taken.size(); place++) {
            rows.handIn(taken.get(place).id(), caseId, taken.get(place).formNo(), place);
            content.freeze(taken.get(place).objectId());
        }
    }

    /** What was handed in with a case, with each form in its order. */
    @NoAccessCheck(reason = "the caller has asked the guard about the case")
    public List<Attachment> of(String caseId) {
        return rows.of(caseId);
    }

    /** How many were handed in with a case. */
    @NoAccessCheck(reason = "the caller has asked the guard about the case")
    public int count(String caseId) {
        return rows.count(caseId);
    }

    /** The bytes of an attachment, verified. */
    @NoAccessCheck(reason = "the caller has asked the guard about its case")
    public byte[] bytes(Attachment attachment) {
        return content.read(attachment.objectId());
    }

    /** Drops what was uploaded a week ago and never handed in, each in a transaction of its own. */
    @NoAccessCheck(reason = "done by the system every night")
    public int sweep() {
        Instant moment = clock.instant().minus(KEPT_UNUSED);
        List<Attachment> old = rows.waitingSince(moment, SWEPT_AT_ONCE);
        old.forEach(attachment -> transaction.executeWithoutResult(status -> {
            if (remove(attachment)) {
                audit.append(AuditEntry.done("system", "attachment.expire", "attachment", attachment.id(), null,
                        attachment.digest()));
            }
        }));
        return old.size();
    }

    private StoredContent store(ContentPlace place, FileType type, Path file, Label label) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return content.store(place, type.mediaType(), bytes, label);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean remove(Attachment attachment) {
        if (!rows.remove(attachment.id())) {
            return false;
        }
        content.remove(attachment.objectId());
        return true;
    }
}
