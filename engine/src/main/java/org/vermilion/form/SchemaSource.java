package org.vermilion.form;

import java.util.Locale;
import java.util.stream.Stream;

import com.google.re2j.Pattern;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.RegularExpression;
import tools.jackson.databind.JsonNode;

/**
 * The validator as forms use it: JSON Schema 2020-12 with our formats asserted, patterns matched in linear time, and
 * no schema loaded from anywhere but the validator's own copy of the 2020-12 meta-schemas.
 */
final class SchemaSource {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String META_SCHEMAS = "https://json-schema.org/draft/2020-12/";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(dialect(), builder -> builder
            .schemaLoader(loader -> loader.fetchRemoteResources(false)
                    .allow(iri -> iri.toString().startsWith(META_SCHEMAS)))
            .schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ENGLISH)
                    .pathType(PathType.JSON_POINTER)
                    .regularExpressionFactory(SchemaSource::linear)
                    .build()));

    private SchemaSource() {
    }

    static Schema compiled(JsonNode schema) {
        Schema compiled = REGISTRY.getSchema(schema);
        compiled.initializeValidators();
        return compiled;
    }

    static Schema metaSchema() {
        return REGISTRY.getSchema(SchemaLocation.of(DIALECT));
    }

    /** RE2 matches in time linear in the text, whatever the pattern; it has no back-references or look-around. */
    private static RegularExpression linear(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return value -> pattern.matcher(value).find();
    }

    private static Dialect dialect() {
        return Dialect.builder(Dialects.getDraft202012())
                .formats(Stream.of(FieldFormat.values()).map(SchemaSource::format).toList())
                .keywords(SchemaLint.HINTS.stream().map(NonValidationKeyword::new).toList())
                .build();
    }

    private static Format format(FieldFormat format) {
        return new Format() {
            @Override
            public String getName() {
                return format.keyword();
            }

            @Override
            public boolean matches(ExecutionContext context, String value) {
                return format.matches(value);
            }
        };
    }
}
