package org.vermilion.matter.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.vermilion.form.Form;
import org.vermilion.label.Level;
import org.vermilion.matter.definition.MatterDefinition.Material;
import org.vermilion.matter.definition.MatterDefinition.Need;
import org.vermilion.matter.definition.MatterDefinition.Openness;
import org.vermilion.refusal.Refusal;
import org.vermilion.zone.ZoneName;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a {@code matter.yaml}. Its shape is checked as a form ({@code matters/matter.schema.json}), so that all that
 * is wrong is said together and in plain words; then what holds between fields.
 */
final class MatterFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .addModule(new SimpleModule().addDeserializer(ZoneName.class, new ZoneNames()))
            .build();

    private MatterFile() {
    }

    /** Reads the definition of the package named {@code folder}. */
    static MatterDefinition read(String folder, byte[] yaml, Form shape) {
        MatterDefinition definition;
        try {
            JsonNode tree = YAML.readTree(yaml);
            refuseIfAny(folder, shape.check(tree.toString()).stream()
                    .map(finding -> finding.pointer() + " " + finding.en()).toList());
            definition = YAML.treeToValue(tree, MatterDefinition.class);
        } catch (JacksonException e) {
            throw refusal(folder, e, "not readable near line " + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()));
        }
        refuseIfAny(folder, problems(folder, definition));
        return definition;
    }

    private static List<String> problems(String folder, MatterDefinition matter) {
        List<String> problems = new ArrayList<>();
        need(matter.code().equals(folder), "/code must be the name of the folder", problems);
        need(matter.clock().promisedDays() <= matter.clock().legalDays(),
                "/clock/promisedDays must not be more than legalDays", problems);
        need((matter.openness() == Openness.WITHHELD) == (matter.withheldBecause() != null),
                "/withheldBecause must be given if, and only if, openness is WITHHELD", problems);
        need(matter.openness() != Openness.PROACTIVE || matter.level() == Level.PUBLIC,
                "/openness must not be PROACTIVE above level PUBLIC", problems);
        needDistinct(matter.materials(), Material::code, "/materials must have distinct codes", problems);
        needDistinct(matter.procedures(), MatterDefinition.Procedure::code, "/procedures must have distinct codes", problems);
        matter.materials().forEach(material -> need((material.need() == Need.CONDITIONAL) == (material.when() != null),
                "/materials: " + material.code() + " must say when if, and only if, it is CONDITIONAL", problems));
        return problems;
    }

    private static <T> void needDistinct(List<T> items, Function<T, String> code, String problem, List<String> problems) {
        need(items.stream().map(code).distinct().count() == items.size(), problem, problems);
    }

    private static void need(boolean holds, String problem, List<String> problems) {
        if (!holds) {
            problems.add(problem);
        }
    }

    private static void refuseIfAny(String folder, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(MatterDefinitionReason.DEFINITION, folder, String.join("; ", problems));
        }
    }

    static Refusal refusal(String folder, Exception cause, String problem) {
        return new Refusal(MatterDefinitionReason.DEFINITION, cause, folder, problem);
    }

    private static final class ZoneNames extends ValueDeserializer<ZoneName> {
        @Override
        public ZoneName deserialize(JsonParser parser, DeserializationContext context) {
            return new ZoneName(parser.getString());
        }
    }
}
