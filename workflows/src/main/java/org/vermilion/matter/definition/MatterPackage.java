package org.vermilion.matter.definition;

import org.vermilion.form.Form;

/** A matter as data: its definition and the form it is applied for with. */
public record MatterPackage(MatterDefinition definition, Form form) {
}
