package org.vermilion.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MatterWordsTest {

    @Test
    void callsEachStepAsTheModelDoes() throws Exception {
        Map<String, String> drawn = new TreeMap<>();
        try (InputStream model = MatterWords.class.getResourceAsStream("/processes/matter/matter.bpmn")) {
            NodeList tasks = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(model)
                    .getElementsByTagNameNS("*", "userTask");
            for (int i = 0; i < tasks.getLength(); i++) {
                drawn.put(((Element) tasks.item(i)).getAttribute("id"), ((Element) tasks.item(i)).getAttribute("name"));
            }
        }

        drawn.put("submit", "申报"); // where a case begins; no task of the model
        assertThat(MatterWords.LIST.steps().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, step -> step.getValue().zh()))).isEqualTo(drawn);
    }
}
