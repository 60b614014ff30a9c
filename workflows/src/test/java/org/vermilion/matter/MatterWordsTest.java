package org.vermilion.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.vermilion.testing.Drawn;

class MatterWordsTest {

    @Test
    void callsEachStepAndEventAsTheModelDoes() throws Exception {
        Map<String, String> drawn = Drawn.names("matter");
        drawn.put("submit", "申报"); // where a case begins; no task of the model

        assertThat(MatterWords.LIST.steps().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, step -> step.getValue().zh()))).isEqualTo(drawn);
    }
}
