package org.vermilion.document.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.vermilion.document.DocumentReason;
import org.vermilion.label.Compartment;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.label.Period;
import org.vermilion.refusal.Refusal;

/**
 * A label as it is asked for and shown.
 *
 * @param level the level
 * @param months the period of a state secret, in months; null for the level's longest, or none
 * @param compartments the codes of its compartments
 * @param mark the mark as printed; ignored when asked for
 */
record LabelView(@Nullable Level level, @Nullable Integer months, @Nullable List<String> compartments, @Nullable String mark) {

    static LabelView of(Label label) {
        return new LabelView(label.level(), label.period() == null ? null : label.period().months(),
                label.compartments().stream().map(Compartment::code).toList(), label.mark());
    }

    /** What was sent, or a label nothing is said of. */
    static LabelView orNone(@Nullable LabelView sent) {
        return sent == null ? new LabelView(null, null, null, null) : sent;
    }

    Label label() {
        try {
            Set<Compartment> areas = compartments == null ? Set.of()
                    : compartments.stream().map(Compartment::new).collect(Collectors.toSet());
            return new Label(level, months == null ? null : new Period(months), areas);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new Refusal(DocumentReason.LABEL_INVALID, e);
        }
    }
}
