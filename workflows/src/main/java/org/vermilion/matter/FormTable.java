package org.vermilion.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.vermilion.form.Form;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was filled in as rows of label and value, in the order of the form: as the result prints it, as a search reads it.
 */
final class FormTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode schema;
    private final List<List<String>> rows = new ArrayList<>();

    private FormTable(JsonNode schema) {
        this.schema = schema;
    }

    /** The rows of a canonical form; fields not filled in are left out. */
    static List<List<String>> rows(Form form, String json) {
        FormTable table = new FormTable(JSON.readTree(form.schema()));
        table.add("", table.schema, JSON.readTree(json));
        return List.copyOf(table.rows);
    }

    private void add(String label, JsonNode field, JsonNode value) {
        if (value.isObject()) {
            for (String name : names(keyword(field, "properties"))) {
                JsonNode inner = keyword(field, "properties").get(name);
                if (value.has(name)) {
                    add(joined(label, keyword(inner, "title").asString("")), inner, value.get(name));
                }
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                add(joined(label, "第" + (i + 1) + "项"), keyword(field, "items"), value.get(i));
            }
        } else if (value.isBoolean()) {
            rows.add(List.of(label, value.asBoolean() ? "是" : "否"));
        } else if (!value.isNull()) {
            rows.add(List.of(label, line(value.asString(""))));
        }
    }

    /** A keyword, here or where a reference leads; what is said beside the reference wins. */
    private JsonNode keyword(JsonNode field, String keyword) {
        JsonNode at = field;
        while (!at.has(keyword) && at.path("$ref").asString("").startsWith("#/$defs/")) {
            at = schema.path("$defs").path(at.path("$ref").asString("").substring("#/$defs/".length()));
        }
        return at.path(keyword);
    }

    private static List<String> names(JsonNode properties) {
        return StreamSupport.stream(properties.propertyNames().spliterator(), false).toList();
    }

    private static String joined(String outer, String inner) {
        return outer.isEmpty() ? inner : outer + " · " + inner;
    }

    /** A cell is one line; where the form broke one, a separator stands. */
    private static String line(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "；").replace('\t', ' ');
    }
}
