package org.vermilion.dispatch;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.document.Documents;
import org.vermilion.refusal.Refusal;
import org.vermilion.seal.SealReason;
import org.vermilion.seal.Seals;
import org.vermilion.signature.signing.SealPlacement;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;
import org.vermilion.typeset.Fonts;
import org.vermilion.typeset.SealSpot;
import org.vermilion.typeset.TypesetDocument;

/** 用印: typesets the final text, sets the seal of its signatory on it and keeps the sealed original. */
@Component
class SealStep implements DispatchStep {

    private final Documents documents;
    private final Printing printing;
    private final Fonts fonts;
    private final Seals seals;
    private final SealOwner owner;

    SealStep(Documents documents, Printing printing, Fonts fonts, Seals seals, SealOwner owner) {
        this.owner = owner;
        this.documents = documents;
        this.printing = printing;
        this.fonts = fonts;
        this.seals = seals;
    }

    @Override
    public Set<String> ids() {
        return Set.of("seal");
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("pass");
    }

    @Override
    public Taken take(Subject subject, Document document, StepAct act) {
        documents.requireNoMarkAbove(document);
        DocumentText text = documents.text(document);
        String name = owner.of(document, text);
        TypesetDocument page = printing.original(document, text);
        if (page.seal() == null && text.kind() != DocumentKind.MINUTES) {
            throw new Refusal(SealReason.OWNER_MISMATCH); // nothing to seal over
        }
        byte[] sealed = seals.use(document.organ(), name, subject.person(), "document",
                document.id().value(), document.digest(), page.pdf(), place(page.seal()), fonts::seal);
        documents.seal(document, sealed);
        return Taken.of(document);
    }

    /** Minutes show no seal; they are signed all the same. */
    private static @Nullable SealPlacement place(@Nullable SealSpot spot) {
        return spot == null ? null
                : new SealPlacement(spot.page(), (float) spot.xMillimetres(), (float) spot.yMillimetres());
    }
}
