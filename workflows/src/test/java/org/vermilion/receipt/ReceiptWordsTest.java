package org.vermilion.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.vermilion.testing.Drawn;

class ReceiptWordsTest {

    @Test
    void callsEachStepAndEventAsTheModelDoes() throws Exception {
        Map<String, String> drawn = Drawn.names("receipt");

        assertThat(ReceiptWords.LIST.steps().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, step -> step.getValue().zh()))).isEqualTo(drawn);
    }
}
