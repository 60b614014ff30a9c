package org.vermilion.dispatch;

import java.util.List;

import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.document.Documents;
import org.vermilion.identity.Organ;
import org.vermilion.identity.People;
import org.vermilion.identity.Person;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;
import org.vermilion.typeset.Imprint;
import org.vermilion.typeset.TypesetDocument;
import org.vermilion.typeset.Typesetting;

/** What is printed of a document besides its text, and whether all of it can be. */
@Component
class Printing {

    private final Documents documents;
    private final DispatchRows rows;
    private final Typesetting typesetting;
    private final People people;

    Printing(Documents documents, DispatchRows rows, Typesetting typesetting, People people) {
        this.documents = documents;
        this.rows = rows;
        this.typesetting = typesetting;
        this.people = people;
    }

    /**
     * Demands that the text and what is printed with it can be set as they stand, while they can still be corrected.
     *
     * @throws Refusal {@link org.vermilion.typeset.TypesetReason#GLYPH_MISSING} with characters and places
     */
    void require(Document document, DocumentText text) {
        typesetting.requireSettable(text, imprint(document, text));
    }

    /** The original as it will be sealed; refuses as {@link #require}. */
    TypesetDocument original(Document document, DocumentText text) {
        return typesetting.original(text, imprint(document, text));
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
