package org.vermilion.matter.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.form.Form;
import org.vermilion.refusal.Refusal;

class MatterFileTest {

    private static final String FOLDER = "organisation-filing";

    private final Form shape = MatterPackages.shape();
    private final String good = text();

    MatterFileTest() throws IOException {
    }

    @Test
    void readsADefinitionWhole() {
        MatterDefinition matter = MatterFile.read(FOLDER, good.getBytes(StandardCharsets.UTF_8), shape);

        assertThat(matter.code()).isEqualTo(FOLDER);
        assertThat(matter.conditions()).hasSize(2);
        assertThat(matter.form()).isEqualTo("form.schema.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "code: organisation-filing | code: other | /code must be the name of the folder",
        "promisedDays: 10 | promisedDays: 21 | promisedDays must not be more",
        "openness: WITHHELD | openness: ON_REQUEST | /withheldBecause",
        "openness: WITHHELD | openness: PROACTIVE | above level PUBLIC",
        "need: REQUIRED | need: CONDITIONAL | must say when",
        "medium: FORM | medium: FAX | /materials/0/medium",
        "level: INTERNAL | level: internal | /level",
        "legalDays: 20 | legalDays: twenty | /clock/legalDays",
        "deemedAcceptance: false | silence: accepts | Fill in “Deemed acceptance”",
        "form: form.schema.json | form: ../other.schema.json | /form",
        "targets: [ENTERPRISE, DISTRICT] | targets: [] | /targets",
        "zone: outer | zone: OUTER | /zone"
    })
    void refusesADefinitionThatIsWrong(String right, String wrong, String problem) {
        assertThat(good).contains(right);

        assertThat(refusal(good.replace(right, wrong))).contains(problem);
    }

    @Test
    void reportsAllProblemsTogether() {
        String problems = refusal(good.replace("legalDays: 20", "legalDays: 0").replace("zone: outer", "zone: 7")
                .replace("name: { zh: 组织保障机构备案,", "name: {"));

        assertThat(problems).contains("/clock/legalDays", "/zone", "/name/zh");
    }

    @Test
    void refusesMaterialsWithTheSameCode() {
        String twice = good.replace("materials:", """
                materials:
                  - { code: REPLY-SLIP, name: { zh: 回执, en: Slip }, need: REQUIRED, medium: PAPER }""");

        assertThat(refusal(twice)).contains("/materials must have distinct codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "text", "code: a\ncode: b", "- 1", "code: !!javax.script.ScriptEngineManager []"})
    void refusesWhatIsNoDefinition(String yaml) {
        assertThat(refusal(yaml)).contains("organisation-filing");
    }

    private String refusal(String yaml) {
        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> MatterFile.read(FOLDER, yaml.getBytes(StandardCharsets.UTF_8), shape));
        assertThat(refusal.reason()).isEqualTo(MatterDefinitionReason.DEFINITION);
        return refusal.en();
    }

    private static String text() throws IOException {
        try (InputStream in = MatterFileTest.class.getResourceAsStream("/matters/organisation-filing/matter.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
