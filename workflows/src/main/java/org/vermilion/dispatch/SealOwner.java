package org.vermilion.dispatch;

import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.document.Naming;
import org.vermilion.refusal.Refusal;
import org.vermilion.seal.SealReason;
import org.vermilion.seal.Seals;
import org.vermilion.text.DocumentText;

/** Under whose names a document goes out, whose seal it is to bear, and whether there is one. */
@Component
class SealOwner {

    private final Seals seals;
    private final Naming naming;
    private final JointIssue joint;

    SealOwner(Seals seals, Naming naming, JointIssue joint) {
        this.seals = seals;
        this.naming = naming;
        this.joint = joint;
    }

    /**
     * The name the seal must show: the signatory's; of organs that issue together the first, which keeps the document and
     * seals it here, while the others seal in their own systems; of minutes without a signatory the issuing organ's.
     *
     * @throws Refusal if a name in the text is not the organ's own and not confirmed, or the text names nobody
     */
    String of(Document document, DocumentText text) {
        naming.require(document, text, joint.confirmed(document));
        return naming.signing(document.organ(), text).orElseThrow(() -> new Refusal(SealReason.OWNER_MISMATCH));
    }

    /**
     * Demands names of its own and a seal in use while the text can still be corrected: at sealing it would be too late.
     *
     * @throws Refusal as above, or {@link DispatchReason#SEAL_MISSING}
     */
    void require(Document document, DocumentText text) {
        naming.require(document, text, joint.confirmed(document));
        if (naming.signing(document.organ(), text).filter(name -> seals.inUse(document.organ(), name)).isEmpty()) {
            throw new Refusal(DispatchReason.SEAL_MISSING);
        }
    }
}
