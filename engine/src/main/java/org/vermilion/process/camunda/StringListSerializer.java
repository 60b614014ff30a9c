package org.vermilion.process.camunda;

import java.util.List;

import org.camunda.bpm.engine.impl.variable.serializer.AbstractObjectValueSerializer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists of Strings as JSON. Ignores the type name stored beside it: nothing but Strings is ever read back. */
final class StringListSerializer extends AbstractObjectValueSerializer {

    static final String FORMAT = "application/json";

    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    private final JsonMapper json = JsonMapper.builder().build();

    StringListSerializer() {
        super(FORMAT);
    }

    @Override
    public String getName() {
        return "strings";
    }

    @Override
    protected boolean canSerializeValue(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }

    @Override
    protected String getTypeNameForDeserialized(Object value) {
        return "strings";
    }

    @Override
    protected byte[] serializeToByteArray(Object value) {
        return json.writeValueAsBytes(value);
    }

    @Override
    protected Object deserializeFromByteArray(byte[] bytes, String typeName) {
        return List.copyOf(json.readValue(bytes, STRINGS));
    }

    @Override
    protected boolean isSerializationTextBased() {
        return true;
    }
}
