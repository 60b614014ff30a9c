package org.vermilion.app.visit;

import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a zone answered.
 *
 * @param status the HTTP status
 * @param etag the ETag, empty if there is none
 * @param body the body
 */
public record Answer(int status, String etag, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public boolean ok() {
        return status < 300;
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The reason code of a refusal; empty if it is none. */
    public String code() {
        return ok() || !text().startsWith("{") ? "" : json().path("code").asString("");
    }

    /** Why it was refused, as a sentence in {@code zh} or {@code en}; empty if it was not. */
    public String why(String language) {
        return code().isEmpty() ? "" : json().path(language).asString("");
    }
}
