package org.vermilion.document;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import org.vermilion.text.DocumentText;

/**
 * The bytes of a version: JSON with the elements in their declared order, UTF-8, no white space. What an opinion is
 * bound to is the digest of these bytes, so the form never changes; a new element is only ever added at the end.
 */
public final class CanonicalText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CanonicalText() {}

    public static byte[] write(DocumentText text) {
        return JSON.writeValueAsBytes(text);
    }

    /** @throws tools.jackson.core.JacksonException if the bytes are no version */
    public static DocumentText read(byte[] bytes) {
        return JSON.readValue(bytes, DocumentText.class);
    }
}
