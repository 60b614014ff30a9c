package org.vermilion.app.http;

import java.util.List;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;

import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON is taken as it is meant or not at all: nothing twice, no number for a name or a word, and no character that a
 * database or UTF-8 cannot hold.
 */
@Component
class StrictJson implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        builder.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        builder.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        builder.withCoercionConfig(LogicalType.Textual, words -> List.of(CoercionInputShape.Integer,
                CoercionInputShape.Float, CoercionInputShape.Boolean).forEach(shape -> words.setCoercion(shape, CoercionAction.Fail)));
        builder.addModule(new SimpleModule("whole characters").addDeserializer(String.class, new WholeCharacters()));
    }

    private static final class WholeCharacters extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        WholeCharacters() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = tools.jackson.databind.deser.jdk.StringDeserializer.instance.deserialize(parser, context);
            return text == null || isWhole(text) ? text
                    : context.reportInputMismatch(this, "a text holds a character that cannot be kept");
        }

        private static boolean isWhole(String text) {
            return text.codePoints().noneMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
        }
    }
}
