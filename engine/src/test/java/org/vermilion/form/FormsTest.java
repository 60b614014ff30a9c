package org.vermilion.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.refusal.Refusal;
import tools.jackson.databind.json.JsonMapper;

class FormsTest {

    private static final String FIELD = "\"title\": \"栏目\", \"x-label-en\": \"Field\"";

    private static final String LOOP =
            ", \"loop\": {\"type\": \"array\", \"maxItems\": 1, \"items\": {\"$ref\": \"#/$defs/loop\"}}";

    @Test
    void loadsAFormAndGivesItsSchemaToTheScreen() throws IOException {
        Form form = Forms.load("test", stream(schema("\"type\": \"string\", \"maxLength\": 10, " + FIELD)));

        assertThat(form.id()).isEqualTo("urn:vermilion:form:test:1");
        assertThat(form.schema()).contains("\"x-label-en\":\"Field\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'type': 'string', 'maxLength': 10 | needs title",
        "'type': 'string', 'title': '栏目', 'x-label-en': 'Field' | needs maxLength",
        "'type': 'string', 'maxLength': 4001, 'title': '栏目', 'x-label-en': 'Field' | needs maxLength",
        "'type': ['string', 'null'], 'maxLength': 1, 'title': '栏目', 'x-label-en': 'Field' | needs one type",
        "'type': 'string', 'maxLength': 1, 'format': 'uri', 'title': '栏目', 'x-label-en': 'Field' | format must be",
        "'type': 'array', 'maxItems': 1, 'title': '栏目', 'x-label-en': 'Field' | needs items",
        "'type': 'array', 'items': {'type': 'integer'}, 'title': '栏目', 'x-label-en': 'Field' | needs maxItems",
        "'type': 'integer', 'anyOf': [], 'title': '栏目', 'x-label-en': 'Field' | keyword anyOf is not supported",
        "'$ref': '#/$defs/nothing', 'title': '栏目', 'x-label-en': 'Field' | $ref must lead to",
        "'$ref': '#/$defs/loop', 'title': '栏目', 'x-label-en': 'Field' | must not go in circles",
        "'$ref': '#/$defs/fine', 'pattern': '^(a$', 'title': '栏目', 'x-label-en': 'Field' | beside $ref",
        "'type': 'string', 'maxLength': 1, 'pattern': '^a$', 'title': '栏目', 'x-label-en': 'Field' | needs x-help",
        "'type': 'string', 'enum': ['A', 'B'], 'x-enum-labels': ['甲', '乙'], 'title': '栏目', 'x-label-en': 'Field' | one label an option",
        "'type': 'integer', 'minimum': 'one', 'title': '栏目', 'x-label-en': 'Field' | /properties/field/minimum"
    })
    void refusesAFieldThatSaysTooLittleOrTooMuch(String field, String problem) {
        assertThat(problems(schema(field.replace('\'', '"')))).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"integer\", " + FIELD + "}}, " + FIELD,
        "\"type\": \"object\", \"additionalProperties\": true, \"properties\": {\"a\": {\"type\": \"integer\", " + FIELD
                + "}}, " + FIELD,
        "\"type\": \"object\", \"additionalProperties\": {\"type\": \"integer\"}, \"properties\": {\"a\": {\"type\": \"integer\", "
                + FIELD + "}}, " + FIELD
    })
    void refusesAFormOpenToUnknownFields(String field) {
        assertThat(problems(schema(field))).contains("must say additionalProperties: false");
    }

    @Test
    void reportsAllProblemsTogether() {
        String problems = problems("{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"type\": \"array\"}");

        assertThat(problems).contains("$schema must be", "$id must be", "root's type must be object", "needs title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"type\": \"object\", \"type\": \"object\"}", "\"text\""})
    void refusesWhatIsNoSchema(String text) {
        assertThat(catchThrowableOfType(Refusal.class, () -> Forms.load("test", stream(text))).reason())
                .isEqualTo(FormReason.SCHEMA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(.*)\\\\1$", "^(?=a)b$", "^(?<!a)b$", "^a"})
    void refusesPatternsThatAreNotLinearOrNotAnchored(String pattern) {
        assertThat(problems(schema("\"type\": \"string\", \"maxLength\": 10, \"pattern\": \"" + pattern
                + "\", \"x-help\": \"说明\", \"x-help-en\": \"help\", " + FIELD))).contains("the pattern");
    }

    @Test
    void matchesInLinearTimeWhatTakesABacktrackingMatcherForever() throws IOException {
        Form form = Forms.load("test", stream(schema("\"type\": \"string\", \"maxLength\": 4000, "
                + "\"pattern\": \"^(a|a)*(a*)*b$\", \"x-help\": \"说明\", \"x-help-en\": \"help\", " + FIELD)));
        String hostile = "{\"field\": \"" + "a".repeat(3999) + "c\"}";
        form.check(hostile);

        long start = System.nanoTime();
        assertThat(form.check(hostile)).extracting(FormFinding::code).containsExactly("FORM-FORMAT");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void neverFetchesASchemaFromElsewhere() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/person.json";
            String remote = schema("\"$ref\": \"" + url + "\", " + FIELD);

            assertThat(problems(remote)).contains("$ref must lead to");
            assertThatThrownBy(() -> SchemaSource.compiled(JsonMapper.shared().readTree(remote)))
                    .as("the validator itself, without the lint before it")
                    .hasMessageContaining("not allowed to be loaded");
            assertThatThrownBy(() -> SchemaSource.compiled(JsonMapper.shared().readTree(
                    schema("\"$ref\": \"classpath:calendars/2026.yaml\", " + FIELD))))
                    .hasMessageContaining("not allowed to be loaded");
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static String problems(String schema) {
        return catchThrowableOfType(Refusal.class, () -> Forms.load("test", stream(schema))).en();
    }

    private static String schema(String field) {
        return """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:vermilion:form:test:1",
                 "title": "表单", "x-label-en": "Form", "type": "object", "additionalProperties": false,
                 "properties": {"field": {%s}},
                 "$defs": {"fine": {"type": "integer"}%s}}
                """.formatted(field, field.contains("loop") ? LOOP : "");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
