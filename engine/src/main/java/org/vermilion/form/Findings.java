package org.vermilion.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import org.vermilion.form.FieldSchema.Found;
import org.vermilion.form.FindingKind.Text;
import tools.jackson.databind.JsonNode;

/** Turns what the validator says into sentences that name the field and never its content. */
final class Findings {

    private static final Map<String, Text> TYPES = Map.of(
            "object", new Text("一组栏目", "a group of fields"),
            "array", new Text("列表", "a list"),
            "string", new Text("文字", "text"),
            "integer", new Text("整数", "a whole number"),
            "number", new Text("数字", "a number"),
            "boolean", new Text("是或否", "yes or no"));

    private final FieldSchema form;

    Findings(FieldSchema form) {
        this.form = form;
    }

    FormFinding of(Error error) {
        List<Object> path = path(error.getInstanceLocation());
        String keyword = error.getKeyword().toLowerCase(Locale.ROOT);
        if (keyword.equals("required") || keyword.equals("dependentrequired")) {
            return missing(path, error.getProperty());
        }
        Optional<Found> found = form.find(path);
        if (found.isEmpty()) {
            return FindingKind.UNKNOWN.at("", form.label());
        }
        return of(keyword, pointer(path), found.get());
    }

    /** At a place with characters nobody can see. */
    FormFinding unseen(List<Object> path) {
        Text label = form.find(path).map(Found::label).orElse(form.label());
        return FindingKind.CHARACTER.at(pointer(path), label);
    }

    private FormFinding missing(List<Object> path, String name) {
        List<Object> field = new ArrayList<>(path);
        field.add(name);
        Text label = form.find(field).map(Found::label).orElse(form.label());
        return FindingKind.REQUIRED.at(pointer(field), label);
    }

    private static FormFinding of(String keyword, String pointer, Found found) {
        Text label = found.label();
        FieldSchema schema = found.schema();
        return switch (keyword) {
            case "additionalproperties" -> FindingKind.UNKNOWN.at(pointer, label);
            case "type" -> FindingKind.TYPE.at(pointer, label, TYPES.getOrDefault(schema.text("type"), Text.NONE));
            case "minlength" -> FindingKind.TOO_SHORT.at(pointer, label, Text.same(schema.text("minLength")));
            case "maxlength" -> FindingKind.TOO_LONG.at(pointer, label, Text.same(schema.text("maxLength")));
            case "format" -> FindingKind.FORMAT.at(pointer, label,
                    FieldFormat.named(schema.text("format")).map(FieldFormat::help).orElse(Text.NONE));
            case "pattern" -> FindingKind.FORMAT.at(pointer, label,
                    new Text(schema.text("x-help"), schema.text("x-help-en")));
            case "enum", "const" -> FindingKind.CHOICE.at(pointer, label);
            case "minimum", "maximum" -> FindingKind.RANGE.at(pointer, label, range(schema, "minimum", "maximum"));
            case "minitems", "maxitems" -> FindingKind.COUNT.at(pointer, label, range(schema, "minItems", "maxItems"));
            default -> FindingKind.RULE.at(pointer, label);
        };
    }

    private static Text range(FieldSchema schema, String least, String most) {
        String from = schema.at(least).map(JsonNode::asString).orElse("");
        String to = schema.at(most).map(JsonNode::asString).orElse("");
        return Text.same(from + "–" + to);
    }

    private static List<Object> path(NodePath place) {
        List<Object> path = new ArrayList<>();
        for (int i = 0; i < place.getNameCount(); i++) {
            path.add(place.getElement(i));
        }
        return path;
    }

    private static String pointer(List<Object> path) {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(String.valueOf(step).replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }
}
