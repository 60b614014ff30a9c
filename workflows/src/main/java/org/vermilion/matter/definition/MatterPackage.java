package org.vermilion.matter.definition;

import org.vermilion.form.Form;

/**
 * A matter as data: its definition and the form it is applied for with.
 *
 * @param source the definition as written, in YAML
 */
public record MatterPackage(MatterDefinition definition, Form form, String source) {

    @Override
    public String toString() {
        return "MatterPackage[" + definition.code() + " " + definition.version() + "]";
    }
}
