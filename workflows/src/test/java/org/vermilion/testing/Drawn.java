package org.vermilion.testing;

import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is written on the drawings of the processes. */
public final class Drawn {

    private Drawn() {}

    /** The names of a model's steps and events, by their ids. */
    public static Map<String, String> names(String process) throws Exception {
        Map<String, String> names = new TreeMap<>();
        try (InputStream model = Drawn.class.getResourceAsStream("/processes/" + process + "/" + process + ".bpmn")) {
            NodeList parts = ((Element) DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(model)
                    .getElementsByTagNameNS("*", "process").item(0)).getElementsByTagName("*");
            for (int i = 0; i < parts.getLength(); i++) {
                Element part = (Element) parts.item(i);
                if (part.hasAttribute("id") && part.hasAttribute("name")) {
                    names.put(part.getAttribute("id"), part.getAttribute("name"));
                }
            }
        }
        return names;
    }
}
