package org.vermilion.app.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a zone answered.
 *
 * @param headers by name in lower case
 */
public record Reply(int status, Map<String, List<String>> headers, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Reply {
        Map<String, List<String>> lower = new TreeMap<>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(java.util.Locale.ROOT), values));
        headers = lower;
    }

    public boolean ok() {
        return status < 300;
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The first value of a header; empty if there is none. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of("")).get(0);
    }

    public String etag() {
        return header("ETag");
    }

    /** The reason code of a refusal; empty if it is none. */
    public String code() {
        return header("Content-Type").startsWith("application/problem+json") ? json().path("code").asString("") : "";
    }

    @Override
    public String toString() {
        String told = text();
        return status + " " + told.substring(0, Math.min(told.length(), 400));
    }
}
