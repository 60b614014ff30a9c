package org.vermilion.typeset;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.vermilion.refusal.Refusal;

/**
 * What is printed on a document besides its text, given by the steps of dispatch. Immutable.
 *
 * @param labelMark the level and period as printed, such as {@code 内部} or {@code 机密★20年}; empty for none
 * @param copyNumber the copy number (份号), six digits; null for none
 * @param signers the signers (签发人) of a document that goes up, in the order of their organs; empty otherwise
 * @param printingOrgan the organ that prints it (印发机关); null for none
 * @param printingDate the date of printing (印发日期); null for none
 * @param organMark the red mark as it stands, in place of the issuer and 文件; null for the usual one
 * @param sealed whether the organ's seal goes on it, which decides how signatory and date are set (7.3.5)
 */
public record Imprint(
        String labelMark,
        @Nullable String copyNumber,
        List<String> signers,
        @Nullable String printingOrgan,
        @Nullable LocalDate printingDate,
        @Nullable String organMark,
        boolean sealed) {

    /** An imprint with nothing on it, as for a draft. */
    public static final Imprint NONE = new Imprint("", null, List.of(), null, null, null, false);

    /** @throws Refusal {@link TypesetReason#COPY_NUMBER} if the copy number is not six digits */
    public Imprint {
        if (copyNumber != null && !copyNumber.matches("[0-9]{6}")) {
            throw new Refusal(TypesetReason.COPY_NUMBER);
        }
        signers = List.copyOf(signers);
    }

    @Override
    public String toString() {
        return "Imprint[" + signers.size() + " signers]"; // never whose
    }
}
