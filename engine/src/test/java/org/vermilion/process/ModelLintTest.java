package org.vermilion.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vermilion.testing.TestDatabase;

class ModelLintTest {

    private final ModelLint lint = TestApplication.on(TestDatabase.H2).bean(ModelLint.class);

    @ParameterizedTest
    @CsvSource({
        "malformed, UNREADABLE, file", "schema, UNREADABLE, definitions", "notThere, UNREADABLE, file",
        "doctype, DOCTYPE, file", "externalDtd, DOCTYPE, file",
        "key, KEY, definitions", "history, HISTORY, history",
        "element, ELEMENT, rule", "signal, ELEMENT, shout", "timerStart, ELEMENT, begun",
        "attribute, ATTRIBUTE, draft",
        "scriptTask, SCRIPT, script", "conditionScript, SCRIPT, toOver", "parameterScript, SCRIPT, draft",
        "listenerScript, SCRIPT, draft",
        "javaClass, CLASS, run", "listenerClass, CLASS, draft", "taskListener, CLASS, draft",
        "oldNamespace, CLASS, run",
        "connector, CONNECTOR, run", "externalTask, CONNECTOR, run",
        "delegate, DELEGATE, run", "delegateCall, DELEGATE, run",
        "expression, EXPRESSION, run", "nameExpression, EXPRESSION, draft", "splitExpression, EXPRESSION, toOver",
        "service, SERVICE, run", "candidates, CANDIDATES, draft", "candidateForm, CANDIDATES, draft",
        "join, JOIN, draft", "id, ID, Start_1", "call, CALL, run"
    })
    void findsWhatBreaksTheRule(String model, ModelRule rule, String element) {
        List<ModelFinding> findings = lint.findings(List.of(new ProcessModel(model, "process/lint/" + model + ".bpmn")));

        assertThat(findings).extracting(ModelFinding::rule, ModelFinding::model, ModelFinding::element)
                .contains(org.assertj.core.groups.Tuple.tuple(rule, model, element));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.zh()).isNotBlank().doesNotContain("{0}");
            assertThat(finding.en()).isNotBlank().doesNotContain("{0}").isNotEqualTo(finding.zh());
        });
    }

    @Test
    void hasAFixtureForEachRule() throws Exception {
        Set<String> covered = Arrays.stream(getClass().getDeclaredMethod("findsWhatBreaksTheRule", String.class,
                ModelRule.class, String.class).getAnnotation(CsvSource.class).value())
                .map(line -> line.split(", ")[1]).collect(Collectors.toSet());

        assertThat(covered).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(ModelRule.values()).map(ModelRule::name).toList());
    }

    @Test
    void findsNothingInModelsThatKeepTheRules() {
        assertThat(lint.findings(List.of("threeSteps", "countersign", "branches", "caller", "later").stream()
                .map(key -> new ProcessModel(key, "process/" + key + ".bpmn")).toList())).isEmpty();
    }

    @Test
    void saysThatACalledProcessIsMissingWhenOnlyTheCallerIsGiven() {
        assertThat(lint.findings(List.of(new ProcessModel("caller", "process/caller.bpmn"))))
                .extracting(ModelFinding::rule, ModelFinding::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ModelRule.CALL, "threeSteps"));
    }

    @Test
    void stopsTheStartWithAllFindingsOfAllModels() {
        List<ProcessModel> models = List.of("history", "javaClass", "candidates", "id").stream()
                .map(key -> new ProcessModel(key, "process/lint/" + key + ".bpmn")).toList();

        assertThatIllegalStateException().isThrownBy(() -> new TestApplication(TestApplication.freshUrl(TestDatabase.H2), models))
                .withMessageContainingAll("MODEL-HISTORY", "MODEL-CLASS", "MODEL-CANDIDATES", "MODEL-ID", "history#",
                        "javaClass#run", "candidates#draft");
    }
}
