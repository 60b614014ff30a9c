package org.vermilion.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.vermilion.app.testing.RunningZone;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The described interface is the one there is, and the one in docs/openapi.json. */
@ParameterizedClass
@EnumSource(RunningZone.class)
class OpenApiTest {

    private static final Path KEPT = Path.of("../../docs/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    @Parameter
    RunningZone on;

    @Test
    void isTheOneInTheDocumentation() throws IOException {
        String now = JSON.writeValueAsString(sorted(described())) + "\n";
        if (Boolean.getBoolean("vermilion.write")) {
            Files.writeString(KEPT, now);
        }
        assertThat(now).as("docs/openapi.json is not what the endpoints are; write it anew with "
                + "mvn -pl ui/app -am test -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dvermilion.write=true "
                + "and look at what changed").isEqualTo(Files.readString(KEPT));
    }

    @Test
    void describesEveryEndpoint() {
        Set<String> described = new TreeSet<>();
        described().path("paths").properties().forEach(path -> path.getValue().propertyStream()
                .forEach(operation -> described.add(operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        Set<String> there = new TreeSet<>(EndpointTable.routes());
        there.removeAll(Set.of("* /error", "GET /api/openapi", "GET /api/openapi.yaml"));
        assertThat(described).isEqualTo(there);
    }

    @Test
    void saysOfEveryOperationHowItRefusesAndWhatHeadersItTakes() {
        Set<String> ids = new HashSet<>();
        for (EndpointTable.Endpoint endpoint : EndpointTable.ALL) {
            JsonNode operation = described().path("paths").path(endpoint.path())
                    .path(endpoint.method().toLowerCase(java.util.Locale.ROOT));
            if (operation.isMissingNode()) {
                continue; // told of above
            }
            String about = endpoint.route();
            assertThat(ids.add(operation.path("operationId").asString())).as(about).isTrue();
            assertThat(operation.path("operationId").asString()).as(about).matches("[a-z][A-Za-z]+");
            assertThat(operation.path("responses").path("default").path("content").path("application/problem+json").isObject())
                    .as(about).isTrue();
            String parameters = operation.path("parameters").toString();
            assertThat(parameters).as(about).doesNotContain("\"subject\"");
            assertThat(parameters.contains("IdempotencyKey")).as(about)
                    .isEqualTo(endpoint.method().equals("POST") && !RepeatedPostTest.WITHOUT_A_KEY.contains(endpoint.path())
                            && endpoint.gives() != EndpointTable.Gives.TO_ALL);
            boolean conditional = parameters.contains("If-Match");
            assertThat(conditional).as(about).isEqualTo(endpoint.path().endsWith("/dispatch")
                    || endpoint.method().equals("PUT") && !endpoint.path().matches(".*/(draft|working-copy)")); // those are only put aside
            assertThat(operation.path("responses").has("412")).as(about).isEqualTo(conditional);
            assertThat(operation.path("responses").has("428")).as(about).isEqualTo(conditional);
            assertThat(operation.path("responses").has("401")).as(about).isEqualTo(endpoint.gives() != EndpointTable.Gives.TO_ALL);
            assertThat(operation.has("security")).as(about).isEqualTo(endpoint.gives() != EndpointTable.Gives.TO_ALL);
        }
        assertThat(ids).hasSizeGreaterThan(40);
    }

    private ObjectNode described() {
        ObjectNode api = (ObjectNode) on.zone().nobody().get("/api/openapi").json();
        api.remove("servers"); // they are this run's
        return api;
    }

    private static Object sorted(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            return fields;
        }
        return node.isArray() ? node.valueStream().map(OpenApiTest::sorted).toList() : node;
    }
}
