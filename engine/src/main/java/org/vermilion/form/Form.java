package org.vermilion.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import org.vermilion.form.FormJson.Read;
import org.vermilion.refusal.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * A form: which fields somebody fills in, checked on the server whatever the browser checked before.
 *
 * <p>Immutable and thread-safe. Made by {@link Forms}.
 */
public final class Form {

    private static final int MOST_FINDINGS = 100;

    private final JsonNode schema;
    private final FieldSchema fields;
    private final Schema compiled;
    private final Findings findings;

    Form(JsonNode schema) {
        this.schema = schema;
        this.fields = FieldSchema.of(schema);
        this.compiled = SchemaSource.compiled(schema);
        this.findings = new Findings(fields);
    }

    /** Its identifier with its version, such as {@code urn:vermilion:form:organisation-filing:1}. */
    public String id() {
        return fields.text("$id");
    }

    /** The schema as JSON, for the screen that shows the form. */
    public String schema() {
        return schema.toString();
    }

    /**
     * What is to be corrected; empty if nothing is, and at most 100 findings.
     *
     * <p>Limits come first: 256 KB of UTF-8, 20 levels, no field twice, numbers of at most 40 digits; text of at most
     * 4,000 characters follows from the schema, which must bound each text. What is checked is the normal form (see
     * {@link #normalise}), so that a blank is a field not given.
     */
    public List<FormFinding> check(String json) {
        Read read = FormJson.read(json);
        return read.tree().map(tree -> check(FormJson.normal(tree, Optional.of(fields)))).orElse(read.findings());
    }

    /**
     * The canonical bytes of what was filled in: what is signed, digested and stored. UTF-8 JSON with fields sorted by
     * name, text in Unicode NFC without space around it, line ends {@code \n}, plain numbers, blank text fields left
     * out. Equal content gives equal bytes, and normalising them again changes nothing.
     *
     * @throws Refusal {@code FORM-INVALID} if {@link #check} finds anything
     */
    public byte[] normalise(String json) {
        Read read = FormJson.read(json);
        JsonNode normal = read.tree().map(tree -> FormJson.normal(tree, Optional.of(fields)))
                .orElseThrow(() -> new Refusal(FormReason.FINDINGS, 1));
        List<FormFinding> found = check(normal);
        if (!found.isEmpty()) {
            throw new Refusal(FormReason.FINDINGS, found.size());
        }
        return FormJson.bytes(normal);
    }

    private List<FormFinding> check(JsonNode normal) {
        return Stream.concat(
                        compiled.validate(normal).stream().map(findings::of),
                        FormJson.unseen(normal, fields).stream().map(findings::unseen))
                .distinct()
                .limit(MOST_FINDINGS)
                .toList();
    }
}
