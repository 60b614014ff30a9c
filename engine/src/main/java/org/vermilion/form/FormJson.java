package org.vermilion.form;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads form data within limits and writes its canonical bytes. */
final class FormJson {

    static final int LARGEST = 256 * 1024;
    static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_SCALE = 30;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER).maxNameLength(200).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FormJson() {
    }

    /** What was read, or the one finding for which it was not. */
    record Read(Optional<JsonNode> tree, List<FormFinding> findings) {
        static Read refused(FindingKind kind) {
            return new Read(Optional.empty(), List.of(kind.ofTheForm()));
        }
    }

    static Read read(String json) {
        if (json.length() > LARGEST || json.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            return Read.refused(FindingKind.TOO_LARGE);
        }
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (StreamConstraintsException e) {
            return Read.refused(exceedsDepth(e) ? FindingKind.TOO_DEEP : FindingKind.NUMBER);
        } catch (StreamReadException e) {
            return Read.refused(isDuplicate(e) ? FindingKind.DUPLICATE : FindingKind.SYNTAX);
        } catch (JacksonException e) {
            return Read.refused(FindingKind.SYNTAX);
        }
        if (tree == null || !tree.isObject()) {
            return Read.refused(FindingKind.SYNTAX);
        }
        return hasHugeNumber(tree) ? Read.refused(FindingKind.NUMBER) : new Read(Optional.of(tree), List.of());
    }

    // Jackson tells its limits and duplicates apart by their messages alone; the tests pin them.
    private static boolean exceedsDepth(StreamConstraintsException e) {
        return e.getOriginalMessage().contains("nesting depth");
    }

    private static boolean isDuplicate(StreamReadException e) {
        return e.getOriginalMessage().startsWith("Duplicate Object property");
    }

    /** 1E+999999999 is short to write and ruinous to compute with. */
    private static boolean hasHugeNumber(JsonNode node) {
        if (node.isContainer()) {
            return node.valueStream().anyMatch(FormJson::hasHugeNumber);
        }
        return node.isNumber() && Math.abs(node.decimalValue().scale()) > LARGEST_SCALE;
    }

    /**
     * The normal form: fields sorted by name (UTF-16 order, as RFC 8785), text in NFC with {@code \n} line ends and no
     * space around it, numbers plain without needless zeros; a known text field left blank counts as not given.
     */
    static JsonNode normal(JsonNode node, Optional<FieldSchema> schema) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(field -> {
                Optional<FieldSchema> fieldSchema = schema.flatMap(known -> known.field(field.getKey()));
                JsonNode value = normal(field.getValue(), fieldSchema);
                boolean blank = fieldSchema.isPresent() && value.isString() && value.asString().isEmpty();
                if (!blank) {
                    sorted.put(field.getKey(), value);
                }
            });
            ObjectNode object = NODES.objectNode();
            sorted.forEach(object::set);
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = NODES.arrayNode();
            node.forEach(entry -> array.add(normal(entry, schema.flatMap(FieldSchema::item))));
            return array;
        }
        if (node.isString()) {
            return NODES.stringNode(normal(node.asString()));
        }
        if (node.isNumber()) {
            var plain = node.decimalValue().stripTrailingZeros();
            return plain.scale() <= 0 ? NODES.numberNode(plain.toBigIntegerExact()) : NODES.numberNode(plain);
        }
        return node;
    }

    private static String normal(String text) {
        String lines = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n');
        int from = 0;
        int to = lines.length();
        while (from < to && isSpace(lines.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(lines.charAt(to - 1))) {
            to--;
        }
        return lines.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The bytes of a tree in normal form: UTF-8, no white space, nothing escaped that need not be. */
    static byte[] bytes(JsonNode normal) {
        // By way of a String, because the byte generator writes characters beyond the BMP as escapes by default.
        return MAPPER.writeValueAsString(normal).getBytes(StandardCharsets.UTF_8);
    }

    /** Places of text with characters nobody can see, or line breaks where the field is one line. */
    static List<List<Object>> unseen(JsonNode node, FieldSchema schema) {
        List<List<Object>> found = new ArrayList<>();
        collectUnseen(node, schema, List.of(), found);
        return found;
    }

    private static void collectUnseen(JsonNode node, FieldSchema schema, List<Object> path, List<List<Object>> found) {
        if (node.isObject()) {
            node.properties().forEach(field -> schema.field(field.getKey())
                    .ifPresent(known -> collectUnseen(field.getValue(), known, with(path, field.getKey()), found)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                int index = i;
                schema.item().ifPresent(item -> collectUnseen(node.get(index), item, with(path, index), found));
            }
        } else if (node.isString()) {
            boolean lines = schema.at("x-multiline").map(JsonNode::asBoolean).orElse(false);
            if (node.asString().codePoints().anyMatch(c -> isUnseen(c) && !(lines && (c == '\n' || c == '\t')))) {
                found.add(path);
            }
        }
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
