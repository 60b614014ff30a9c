package org.vermilion.dispatch;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.identity.Organ;
import org.vermilion.identity.People;
import org.vermilion.refusal.Refusal;
import org.vermilion.seal.Seals;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;

/** Whose seal a document is to bear, and whether there is one. */
@Component
class SealOwner {

    private final Seals seals;
    private final People people;

    SealOwner(Seals seals, People people) {
        this.seals = seals;
        this.people = people;
    }

    /**
     * The name the seal must show: the signatory's; of organs that issue together the first, which keeps the document and
     * seals it here, while the others seal in their own systems; of minutes without a signatory the issuing organ's. Null
     * if the text names nobody.
     */
    @Nullable String of(Document document, DocumentText text) {
        if (text.signatory() != null) {
            return text.signatory().split("、")[0];
        }
        return text.kind() == DocumentKind.MINUTES
                ? people.organ(document.organ()).map(Organ::fullName).orElse(null) : null;
    }

    /**
     * Demands a seal in use while the text can still be corrected: at sealing it would be too late.
     *
     * @throws Refusal {@link DispatchReason#SEAL_MISSING}
     */
    void require(Document document, DocumentText text) {
        String owner = of(document, text);
        if (owner == null || !seals.inUse(document.organ(), owner)) {
            throw new Refusal(DispatchReason.SEAL_MISSING);
        }
    }
}
