package org.vermilion.dispatch;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.document.DocumentStatus;
import org.vermilion.document.Documents;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.text.DocumentText;

/**
 * 复核: the text is still the one that was signed, or it goes back to the same signer (条例 art. 25: a substantive change
 * needs the original signer again). Which of the two is decided by the digest, not by the clerk.
 */
@Component
class RecheckStep implements DispatchStep {

    private final Documents documents;
    private final DispatchRows rows;
    private final SealOwner owner;
    private final Printing printing;

    RecheckStep(Documents documents, DispatchRows rows, SealOwner owner, Printing printing) {
        this.owner = owner;
        this.printing = printing;
        this.documents = documents;
        this.rows = rows;
    }

    @Override
    public Set<String> ids() {
        return Set.of("recheck");
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("pass", "return");
    }

    @Override
    public List<String> offered(Document document) {
        return List.of(document.digest().equals(rows.find(document.id()).orElseThrow().signedDigest()) ? "pass" : "return");
    }

    @Override
    public Taken take(Subject subject, Document document, StepAct act) {
        boolean changed = !document.digest().equals(rows.locked(document.id()).signedDigest());
        if (act.outcome().equals("pass") && changed) {
            throw new Refusal(DispatchReason.SUBSTANTIVE);
        }
        DocumentText text = documents.text(document);
        documents.requireNoMarkAbove(document);
        owner.require(document, text); // the last who can correct the signatory
        printing.require(document, text);
        if (act.outcome().equals("return")) {
            if (!changed) {
                throw new Refusal(DispatchReason.UNCHANGED);
            }
            documents.move(document, DocumentStatus.SIGNED_OFF, DocumentStatus.IN_REVIEW);
        }
        return Taken.of(document);
    }
}
