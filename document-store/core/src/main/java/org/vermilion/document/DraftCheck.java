package org.vermilion.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.vermilion.access.AccessGuard;
import org.vermilion.label.Label;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.text.DocumentText;
import org.vermilion.typeset.Finding;
import org.vermilion.typeset.Imprint;
import org.vermilion.typeset.Typesetting;

/** Looking at a text before it is saved: how it would be printed and what is wrong with it. Keeps nothing. */
@Component
public class DraftCheck {

    private static final String STANDARD = "GB/T 9704-2012 ";

    private final Typesetting typesetting;
    private final Naming naming;
    private final Quotations quotations;
    private final AccessGuard guard;

    DraftCheck(Typesetting typesetting, Naming naming, Quotations quotations, AccessGuard guard) {
        this.naming = naming;
        this.quotations = quotations;
        this.typesetting = typesetting;
        this.guard = guard;
    }

    /** The text as it would be printed, without a seal. */
    public byte[] preview(Subject subject, Label label, DocumentText text) {
        requireWriter(subject, label);
        TextLimits.size(text); // a mark that does not belong is shown as it would be printed
        return typesetting.typeset(text, imprint(label)).pdf();
    }

    /**
     * Everything wrong with the text and worth knowing about it: first what keeps it from review, then how it is printed.
     *
     * @param of the document it is to be the text of, whose quotations count; null if there is none yet
     * @throws Refusal if the person does not write here, or the text is over its limits
     */
    public List<TextFinding> findings(Subject subject, Label label, DocumentText text, @Nullable DocumentId of) {
        requireWriter(subject, label);
        List<TextFinding> found = new ArrayList<>(Composition.told(text));
        found.addAll(naming.told(subject.organ(), text));
        TextLimits.size(text);
        Set<Quotation.Passage> quoted = of == null ? Set.of() : quotations.of(subject, of).stream().map(Quotation::passage)
                .collect(Collectors.toSet());
        MarksInText.above(text, label, quoted).stream().map(DraftCheck::told).forEach(found::add);
        typesetting.typeset(text, imprint(label)).findings().forEach(finding -> found.add(told(finding)));
        return found;
    }

    private void requireWriter(Subject subject, Label label) {
        if (!subject.holds(Role.DOCUMENT_CLERK)) { // who corrects while rechecking looks as well
            guard.requireRole(subject, Role.DRAFTER);
        }
        guard.requireMayHold(subject, label);
    }

    private static Imprint imprint(Label label) {
        return new Imprint(label.mark(), null, List.of(), null, null, null, false);
    }

    private static TextFinding told(MarksInText.Found mark) {
        Refusal refusal = mark.refusal();
        return new TextFinding(refusal.reason().code(), mark.element(), TextFinding.Severity.ERROR, refusal.zh(), refusal.en(),
                "《党政机关公文处理工作条例》第九条（二）", mark.place());
    }

    private static TextFinding told(Finding finding) {
        TextFinding.Severity severity = switch (finding.code()) {
            case "TYPE-GLYPH-MISSING" -> TextFinding.Severity.ERROR; // it is refused at submission
            case "TYPE-TITLE-OMITTED", "TYPE-ADDRESSEES-MOVED" -> TextFinding.Severity.HINT; // as meant
            default -> TextFinding.Severity.WARNING;
        };
        return new TextFinding(finding.code(), finding.element(), severity, finding.zh(), finding.en(),
                STANDARD + finding.clause(), finding.paragraph());
    }
}
