package org.vermilion.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.vermilion.refusal.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads forms and refuses those that would accept what nobody described. */
public final class Forms {

    private static final int LARGEST = 256 * 1024;
    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Forms() {
    }

    /**
     * Loads a form from its schema.
     *
     * @param name what a refusal calls it, such as {@code organisation-filing/form.schema.json}
     * @param in UTF-8 JSON of at most 256 KB; not closed here
     * @throws Refusal {@code FORM-SCHEMA} with all problems together, if it is no JSON Schema 2020-12 or goes beyond
     *     what forms may say
     */
    public static Form load(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refusal(FormReason.SCHEMA, name, "larger than 256 KB");
        }
        JsonNode schema;
        try {
            schema = MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw new Refusal(FormReason.SCHEMA, e, name, "no JSON near line " + e.getLocation().getLineNr());
        }
        List<String> problems = new ArrayList<>(SchemaLint.problems(schema));
        if (problems.isEmpty()) {
            SchemaSource.metaSchema().validate(schema).forEach(error -> problems.add(error.toString()));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(FormReason.SCHEMA, name, String.join("; ", problems));
        }
        return new Form(schema);
    }
}
