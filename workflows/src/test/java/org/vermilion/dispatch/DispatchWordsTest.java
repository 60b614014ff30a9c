package org.vermilion.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DispatchWordsTest {

    @Test
    void callsEachStepAsTheModelDoes() throws Exception {
        Map<String, String> drawn = new TreeMap<>();
        try (InputStream model = DispatchWords.class.getResourceAsStream("/processes/dispatch/dispatch.bpmn")) {
            NodeList tasks = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(model)
                    .getElementsByTagNameNS("*", "userTask");
            for (int i = 0; i < tasks.getLength(); i++) {
                drawn.put(((Element) tasks.item(i)).getAttribute("id"), ((Element) tasks.item(i)).getAttribute("name"));
            }
        }

        assertThat(DispatchWords.LIST.steps().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, step -> step.getValue().zh()))).isEqualTo(drawn);
    }
}
