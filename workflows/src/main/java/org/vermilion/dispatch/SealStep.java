package org.vermilion.dispatch;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.document.Documents;
import org.vermilion.identity.Organ;
import org.vermilion.identity.People;
import org.vermilion.identity.Person;
import org.vermilion.refusal.Refusal;
import org.vermilion.seal.SealReason;
import org.vermilion.seal.Seals;
import org.vermilion.signature.signing.SealPlacement;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;
import org.vermilion.typeset.Fonts;
import org.vermilion.typeset.Imprint;
import org.vermilion.typeset.SealSpot;
import org.vermilion.typeset.TypesetDocument;
import org.vermilion.typeset.Typesetting;

/** 用印: typesets the final text, sets the seal of its signatory on it and keeps the sealed original. */
@Component
class SealStep implements DispatchStep {

    private final Documents documents;
    private final DispatchRows rows;
    private final Typesetting typesetting;
    private final Fonts fonts;
    private final Seals seals;
    private final People people;
    private final SealOwner owner;

    SealStep(Documents documents, DispatchRows rows, Typesetting typesetting, Fonts fonts, Seals seals, People people,
            SealOwner owner) {
        this.owner = owner;
        this.documents = documents;
        this.rows = rows;
        this.typesetting = typesetting;
        this.fonts = fonts;
        this.seals = seals;
        this.people = people;
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
        DocumentText text = documents.text(document);
        TypesetDocument page = typesetting.typeset(text, imprint(document, text));
        String name = owner.of(document, text);
        if (name == null || (page.seal() == null && text.kind() != DocumentKind.MINUTES)) {
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

    private Imprint imprint(Document document, DocumentText text) {
        PersonId signer = rows.find(document.id()).orElseThrow().plan().signer();
        boolean upward = text.kind() != null && text.kind().goesUp();
        List<String> signers = upward ? people.person(signer).map(Person::name).stream().toList() : List.of();
        String printer = text.kind() == DocumentKind.LETTER ? null
                : people.organ(document.organ()).map(Organ::name).map(name -> name + "办公室").orElse(null);
        return new Imprint(document.label().mark(), null, signers, printer,
                printer == null ? null : documents.today(), null, true);
    }
}
