package org.vermilion.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.vermilion.dispatch.Dispatch;
import org.vermilion.document.Document;
import org.vermilion.document.DocumentId;
import org.vermilion.document.Documents;
import org.vermilion.document.Version;
import org.vermilion.evidence.StatementCheck;
import org.vermilion.identity.Names;
import org.vermilion.identity.OrganKind;
import org.vermilion.identity.People;
import org.vermilion.matter.Case;
import org.vermilion.matter.CaseForm;
import org.vermilion.matter.Cases;
import org.vermilion.opinion.Opinion;
import org.vermilion.opinion.Opinions;
import org.vermilion.proof.SignaturePanel.Statement;
import org.vermilion.seal.SealUse;
import org.vermilion.seal.Seals;
import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.signature.verifying.PdfVerdict;
import org.vermilion.signature.verifying.Verdict;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepWords;
import org.vermilion.task.Words;
import org.vermilion.transmission.Acknowledgement;
import org.vermilion.transmission.Consignment;
import org.vermilion.transmission.Inbox;
import org.vermilion.transmission.Transmission;

/** Checks, now, every signature on a thing the person may know of, as far as its statements are for them. */
@Component
public class Signatures {

    private final Documents documents;
    private final Opinions opinions;
    private final Seals seals;
    private final Transmission transmission;
    private final Inbox inbox;
    private final Cases cases;
    private final People people;
    private final StatementCheck check;
    private final StepWords words;

    Signatures(Documents documents, Opinions opinions, Seals seals, Transmission transmission, Inbox inbox, Cases cases,
            People people, StatementCheck check, StepWords words) {
        this.documents = documents;
        this.opinions = opinions;
        this.seals = seals;
        this.transmission = transmission;
        this.inbox = inbox;
        this.cases = cases;
        this.people = people;
        this.check = check;
        this.words = words;
    }

    /** The seal, the opinions, the uses of the seal and the recipients' answers of a document. */
    public SignaturePanel ofDocument(Subject subject, DocumentId id) {
        Document document = documents.known(subject, id);
        Panel panel = new Panel();
        Map<String, Integer> versions = documents.versions(document).stream()
                .collect(Collectors.toMap(Version::digest, Version::no, (one, later) -> one));
        opinions.of("document", id.value()).forEach(opinion -> panel.opinion(opinion, Dispatch.PROCESS, versions));
        seals.uses("document", id.value()).forEach(panel::sealUse);
        for (Consignment consignment : transmission.of(subject, document)) {
            transmission.answer(subject, document, consignment).ifPresent(panel::answer);
        }
        return panel.with(document.sealedObject() == null ? null : documents.sealed(document));
    }

    /** The seal on what came, and one's own answer; what was said at the sender's is none of the recipient's business. */
    public SignaturePanel ofConsignment(Subject subject, String id) {
        Consignment consignment = inbox.known(subject, id);
        Panel panel = new Panel();
        inbox.answer(consignment).ifPresent(panel::answer);
        return panel.with(inbox.sealed(consignment));
    }

    /** The seal on a case's result; and to the commission what was said on the case. */
    public SignaturePanel ofCase(Subject subject, String number) {
        Case c = cases.known(subject, number);
        Panel panel = new Panel();
        if (people.organ(subject.organ()).filter(organ -> organ.kind() == OrganKind.COMMISSION).isPresent()) {
            Map<String, Integer> forms = cases.forms(subject, number).stream()
                    .collect(Collectors.toMap(CaseForm::digest, CaseForm::no, (one, later) -> one));
            cases.opinions(subject, number).forEach(opinion -> panel.opinion(opinion, Cases.PROCESS, forms));
            seals.uses("case", c.id()).forEach(panel::sealUse);
        }
        return panel.with(c.resultObject() == null ? null : cases.result(subject, number));
    }

    /** One panel being put together. */
    private final class Panel {

        private final Names names = new Names(people);
        private final List<Statement> statements = new ArrayList<>();

        void opinion(Opinion o, String process, Map<String, Integer> versions) {
            add(o.id(), "opinion", words.of(process, o.step()), o.author(), o.at(), o.signed(), versions.get(o.versionDigest()));
        }

        void answer(Acknowledgement a) {
            add(a.id(), "acknowledgement", null, a.person(), a.at(), a.signed(), null);
        }

        void sealUse(SealUse use) {
            add(use.id(), "seal-use", null, use.keeper(), use.at(), use.signed(), null);
        }

        SignaturePanel with(byte @Nullable [] sealed) {
            @Nullable PdfVerdict seal = sealed == null ? null : check.sealed(sealed);
            return SignaturePanel.of(seal, statements);
        }

        private void add(String id, String what, @Nullable Words step, PersonId person, Instant at, SignedStatement signed,
                @Nullable Integer version) {
            Verdict verdict = check.of(signed, person, at);
            statements.add(new Statement(id, what, step, names.who(person), at, verdict.status(), verdict.zh(), verdict.en(),
                    version));
        }
    }
}
