package org.vermilion.matter;

import java.util.List;
import java.util.stream.Stream;

import org.vermilion.form.Form;
import org.vermilion.form.FormFinding;
import org.vermilion.form.FormReason;
import org.vermilion.refusal.Refusal;

/** Checks what was filled in, whatever the browser checked before. */
final class FormChecking {

    private FormChecking() {}

    /**
     * The canonical bytes of a form.
     *
     * @throws Refusal {@code FORM-INVALID} whose details are the number of findings, then each as a pointer, a space and
     *     a code, such as {@code /contact/mobile FORM-REQUIRED}
     */
    static byte[] canonical(Form form, String json) {
        List<FormFinding> findings = form.check(json);
        if (!findings.isEmpty()) {
            throw new Refusal(FormReason.FINDINGS, Stream.concat(Stream.of(findings.size()),
                    findings.stream().map(finding -> finding.pointer() + " " + finding.code())).toArray());
        }
        return form.normalise(json);
    }
}
