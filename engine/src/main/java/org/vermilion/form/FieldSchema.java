package org.vermilion.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vermilion.form.FindingKind.Text;
import tools.jackson.databind.JsonNode;

/**
 * A place in a form's schema, with references followed; what is said beside a {@code $ref} wins over what it refers to.
 */
record FieldSchema(JsonNode root, JsonNode node) {

    static FieldSchema of(JsonNode root) {
        return new FieldSchema(root, root);
    }

    /** The field of an object; empty if the form has none of that name. */
    Optional<FieldSchema> field(String name) {
        return at("properties").map(fields -> fields.get(name)).map(field -> new FieldSchema(root, field));
    }

    /** The entries of a list. */
    Optional<FieldSchema> item() {
        return at("items").map(item -> new FieldSchema(root, item));
    }

    /** The value of a keyword, here or where the reference leads. */
    Optional<JsonNode> at(String keyword) {
        JsonNode here = node;
        while (here != null) {
            if (here.has(keyword)) {
                return Optional.of(here.get(keyword));
            }
            here = here.has("$ref") ? referred(root, here.get("$ref").asString()) : null;
        }
        return Optional.empty();
    }

    String text(String keyword) {
        return at(keyword).map(JsonNode::asString).orElse("");
    }

    /** The label; the form's own for the root. */
    Text label() {
        return new Text(text("title"), text("x-label-en"));
    }

    /** The schema a pointer into a filled-in form leads to, and the labels on the way. */
    Optional<Found> find(List<Object> path) {
        FieldSchema at = this;
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Object step : path) {
            Optional<FieldSchema> next = step instanceof Integer ? at.item() : at.field((String) step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
            zh.add(step instanceof Integer index ? "第" + (index + 1) + "项" : at.label().zh());
            en.add(step instanceof Integer index ? "entry " + (index + 1) : at.label().en());
        }
        Text label = path.isEmpty() ? label() : new Text(String.join(" · ", zh), String.join(" · ", en));
        return Optional.of(new Found(at, label));
    }

    /** A schema and its full label. */
    record Found(FieldSchema schema, Text label) {
    }

    /** The node a local reference ({@code #/$defs/name}) leads to, or a missing node. */
    static JsonNode referred(JsonNode root, String reference) {
        return reference.startsWith("#/$defs/")
                ? root.path("$defs").path(reference.substring("#/$defs/".length()))
                : root.path("$defs").path("");
    }
}
