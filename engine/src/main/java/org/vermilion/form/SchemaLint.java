package org.vermilion.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/**
 * What a form's schema must say beyond being JSON Schema: closed objects, bounded text, labels in two languages,
 * patterns that match in linear time, references that stay inside. Keywords outside the list are refused, so that
 * nothing is accepted that the screen cannot show or a sentence cannot explain.
 */
final class SchemaLint {

    static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_PATTERN = 200;

    private static final Set<String> ROOT_ONLY = Set.of("$schema", "$id", "$defs");
    private static final Set<String> KEYWORDS = Set.of("$ref", "title", "description", "type", "properties", "required",
            "dependentRequired", "additionalProperties", "items", "minItems", "maxItems", "uniqueItems", "minLength",
            "maxLength", "pattern", "format", "enum", "const", "minimum", "maximum");
    /** What the screen shows; the validator ignores it. */
    static final Set<String> HINTS =
            Set.of("x-label-en", "x-help", "x-help-en", "x-multiline", "x-enum-labels", "x-enum-labels-en");
    private static final Set<String> BESIDE_A_REFERENCE =
            Set.of("$ref", "title", "description", "x-label-en", "x-help", "x-help-en");
    private static final Set<String> TYPES = Set.of("object", "array", "string", "integer", "number", "boolean");

    private final JsonNode root;
    private final List<String> problems = new ArrayList<>();

    private SchemaLint(JsonNode root) {
        this.root = root;
    }

    /** All that is wrong, each with its place; empty if nothing is. */
    static List<String> problems(JsonNode root) {
        SchemaLint lint = new SchemaLint(root);
        lint.checkRoot();
        return lint.problems;
    }

    private void checkRoot() {
        need(root.isObject(), "", "the schema must be an object");
        if (!root.isObject()) {
            return;
        }
        need(SchemaSource.DIALECT.equals(text(root, "$schema")), "", "$schema must be " + SchemaSource.DIALECT);
        need(text(root, "$id").matches("urn:[a-z0-9:.-]{3,100}"), "", "$id must be a urn: in lower case");
        need("object".equals(text(root, "type")), "", "the root's type must be object");
        check(root, "", true);
        root.path("$defs").properties().forEach(entry -> check(entry.getValue(), "/$defs/" + entry.getKey(), false));
        need(!refersToItself(root, new ArrayList<>()), "", "references must not go in circles");
    }

    private void check(JsonNode schema, String at, boolean shown) {
        need(schema.isObject(), at, "must be an object");
        schema.propertyNames().stream()
                .filter(name -> !KEYWORDS.contains(name) && !HINTS.contains(name) && !(at.isEmpty() && ROOT_ONLY.contains(name)))
                .forEach(name -> problems.add(at + ": keyword " + name + " is not supported"));
        if (shown) {
            need(!text(schema, "title").isBlank() && !text(schema, "x-label-en").isBlank(), at,
                    "needs title (the Chinese label) and x-label-en");
        }
        if (schema.has("$ref")) {
            need(FieldSchema.referred(root, text(schema, "$ref")).isObject(), at, "$ref must lead to #/$defs/… in the schema");
            need(BESIDE_A_REFERENCE.containsAll(schema.propertyNames()), at, "beside $ref only labels and help may stand");
            return;
        }
        need(TYPES.contains(text(schema, "type")), at, "needs one type of " + TYPES.stream().sorted().toList());
        switch (text(schema, "type")) {
            case "object" -> checkObject(schema, at);
            case "array" -> checkArray(schema, at);
            case "string" -> checkText(schema, at);
            default -> { }
        }
    }

    private void checkObject(JsonNode schema, String at) {
        need(schema.path("additionalProperties").isBoolean() && !schema.path("additionalProperties").asBoolean(), at,
                "must say additionalProperties: false");
        JsonNode fields = schema.path("properties");
        need(fields.isObject() && !fields.isEmpty(), at, "needs properties");
        fields.properties().forEach(field -> {
            need(field.getKey().matches("[a-zA-Z][a-zA-Z0-9]{0,39}"), at, "a field's name is 1 to 40 letters and digits");
            check(field.getValue(), at + "/properties/" + field.getKey(), true);
        });
        schema.path("required").forEach(name ->
                need(fields.has(name.asString()), at, "requires a field it does not have"));
    }

    private void checkArray(JsonNode schema, String at) {
        need(schema.path("maxItems").isInt() && schema.path("maxItems").asInt() <= 1000, at, "needs maxItems up to 1000");
        need(schema.has("items"), at, "needs items");
        if (schema.has("items")) {
            check(schema.get("items"), at + "/items", false);
        }
    }

    private void checkText(JsonNode schema, String at) {
        if (schema.has("enum")) {
            int options = schema.get("enum").size();
            need(schema.path("x-enum-labels").size() == options && schema.path("x-enum-labels-en").size() == options, at,
                    "needs x-enum-labels and x-enum-labels-en, one label an option");
        } else if (!schema.has("const")) {
            need(schema.path("maxLength").isInt() && schema.path("maxLength").asInt() <= LONGEST_TEXT, at,
                    "needs maxLength up to " + LONGEST_TEXT);
        }
        if (schema.has("format")) {
            need(FieldFormat.named(text(schema, "format")).isPresent(), at, "format must be phone, mobile or date");
        }
        if (schema.has("pattern")) {
            checkPattern(text(schema, "pattern"), at);
            need(!text(schema, "x-help").isBlank() && !text(schema, "x-help-en").isBlank(), at,
                    "a pattern needs x-help and x-help-en that say what to write");
        }
    }

    private void checkPattern(String pattern, String at) {
        need(pattern.startsWith("^") && pattern.endsWith("$"), at, "the pattern must be anchored with ^ and $");
        need(pattern.length() <= LONGEST_PATTERN, at, "the pattern is longer than " + LONGEST_PATTERN);
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            problems.add(at + ": the pattern does not match in linear time (no back-references, no look-around)");
        }
    }

    private boolean refersToItself(JsonNode node, List<String> trail) {
        if (node.isObject() && node.path("$ref").isString()) {
            String reference = text(node, "$ref");
            if (trail.contains(reference)) {
                return true;
            }
            List<String> longer = new ArrayList<>(trail);
            longer.add(reference);
            return refersToItself(FieldSchema.referred(root, reference), longer);
        }
        return node.isContainer() && node.valueStream().anyMatch(child -> refersToItself(child, trail));
    }

    private static String text(JsonNode schema, String keyword) {
        return schema.path(keyword).isString() ? schema.path(keyword).asString() : "";
    }

    private void need(boolean holds, String at, String problem) {
        if (!holds) {
            problems.add((at.isEmpty() ? "/" : at) + ": " + problem);
        }
    }
}
