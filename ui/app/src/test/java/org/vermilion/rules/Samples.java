package org.vermilion.rules;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.vermilion.content.ContentSettings;
import org.vermilion.document.DocumentId;
import org.vermilion.form.Form;
import org.vermilion.label.Compartment;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.matter.definition.MatterDefinition;
import org.vermilion.matter.definition.MatterPackage;
import org.vermilion.matter.definition.MatterPackages;
import org.vermilion.signature.Digest;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;
import org.vermilion.subject.UnitId;
import org.vermilion.text.DocumentNumber;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Builds a record of any kind, with a mark in everything said. */
final class Samples {

    /** Passes where text may stand, and for nothing else. */
    static final String MARK = "朱批丹砂";

    private static final String DIGEST = "a".repeat(64);

    private static final MatterPackage ANY_MATTER = MatterPackages.load().all().values().iterator().next();

    /** Values that know what they may be. */
    private static final Map<Class<?>, Supplier<@Nullable Object>> GIVEN = Map.ofEntries(
            given(Label.class, () -> Label.of(Level.INTERNAL)),
            given(Digest.class, () -> Digest.of(new byte[0])),
            given(OrganId.class, () -> new OrganId("gzw")),
            given(UnitId.class, () -> new UnitId("gzw.cqc")),
            given(PersonId.class, () -> new PersonId("zhoumin")),
            given(Principal.class, () -> Principal.of(new OrganId("gzw"))),
            given(KeyName.class, () -> new KeyName("person/zhoumin")),
            given(DocumentNumber.class, () -> new DocumentNumber("国资发", 2024, 1)),
            given(SignedStatement.class, () -> new SignedStatement(bytes(), bytes())),
            given(MatterDefinition.class, () -> ANY_MATTER.definition()),
            given(Form.class, () -> ANY_MATTER.form()),
            given(DocumentId.class, DocumentId::random),
            given(Compartment.class, () -> new Compartment("FINANCE")),
            given(ContentSettings.Binding.class, () -> ContentSettings.Binding.ATOMPUB),
            given(TrueTypeFont.class, () -> null), // the faces are handed through, never asked
            given(CmapLookup.class, () -> null),
            given(Query.class, MatchAllDocsQuery::new),
            given(JsonNode.class, () -> StringNode.valueOf(MARK)),
            given(Instant.class, () -> Instant.EPOCH),
            given(LocalDate.class, () -> LocalDate.EPOCH),
            given(Duration.class, () -> Duration.ofSeconds(1)),
            given(Path.class, () -> Path.of("path")),
            given(URI.class, () -> URI.create("https://example.org")),
            given(byte[].class, Samples::bytes),
            given(double[].class, () -> new double[0]),
            given(Object.class, () -> MARK));

    /** Texts that are checked, by the component that holds them. */
    private static final Map<String, String> TEXTS = Map.ofEntries(Map.entry("id", "document:1"),
            Map.entry("kind", "document"), Map.entry("documentKind", "NOTICE"), Map.entry("digest", DIGEST),
            Map.entry("formDigest", DIGEST), Map.entry("versionDigest", DIGEST), Map.entry("sealedDigest", DIGEST),
            Map.entry("value", "gzw"), Map.entry("level", "INTERNAL"), Map.entry("process", "dispatch"),
            Map.entry("step", "draft"), Map.entry("urgency", "特急"));

    private Samples() {}

    /** A record with the mark in every component that is said, and in all of theirs. */
    static Object of(Class<?> type) {
        return record(type, false);
    }

    private static Object record(Class<?> type, boolean said) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(component -> value(component.getGenericType(),
                component.getName(), said || SpokenRecords.isSaid(component))).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("no " + type.getName() + " of " + Arrays.deepToString(values), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no " + type.getName(), e);
        }
    }

    private static @Nullable Object value(Type type, String name, boolean said) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, name, said);
        }
        if (!(type instanceof Class<?> plain)) {
            return MARK; // of a type left open
        }
        if (plain == String.class) {
            return said ? MARK : TEXTS.getOrDefault(name, "1");
        }
        if (plain.isPrimitive() || Number.class.isAssignableFrom(plain) || plain == Boolean.class) {
            return name.equals("year") ? (Object) 2024 : number(plain);
        }
        if (GIVEN.containsKey(plain)) {
            return GIVEN.get(plain).get();
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return record(plain, said);
        }
        if (plain.isSealed()) {
            return record(plain.getPermittedSubclasses()[0], said);
        }
        if (plain.getPackageName().startsWith(Production.ROOT) && printsNothing(plain)) {
            return null; // handed through, never asked
        }
        throw new IllegalArgumentException("there is no sample of " + plain.getName() + ", " + name);
    }

    /** Whether a class has no words of its own for what it holds. */
    private static boolean printsNothing(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass() == Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object container(ParameterizedType generic, String name, boolean said) {
        Type[] of = generic.getActualTypeArguments();
        Class<?> raw = (Class<?>) generic.getRawType();
        if (raw == Map.class) {
            return Map.of(value(of[0], name, said), value(of[1], name, said));
        }
        Object held = value(of[0], name, said);
        if (raw == Optional.class) {
            return Optional.of(held);
        }
        if (raw == Set.class) {
            return Set.of(held);
        }
        if (raw.isAssignableFrom(List.class)) {
            return List.of(held);
        }
        throw new IllegalArgumentException("there is no sample of " + generic + ", " + name);
    }

    private static Object number(Class<?> type) {
        Object one = Array.get(Array.newInstance(type == Integer.class ? int.class : type == Long.class ? long.class
                : type == Boolean.class ? boolean.class : type, 1), 0);
        return one instanceof Integer ? (Object) 1 : one instanceof Long ? (Object) 1L : one;
    }

    private static byte[] bytes() {
        return MARK.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Map.Entry<Class<?>, Supplier<@Nullable Object>> given(Class<?> type, Supplier<@Nullable Object> supplier) {
        return Map.entry(type, supplier);
    }
}
