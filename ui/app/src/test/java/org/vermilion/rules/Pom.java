package org.vermilion.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What a pom says of our own modules.
 *
 * @param artifact its artifactId
 * @param modules the folders it lists
 * @param dependencies what of our own it depends on
 */
record Pom(String artifact, List<String> modules, List<Dependency> dependencies) {

    /** One of our modules, and in which of Maven's scopes it is seen. */
    record Dependency(String artifact, String scope) {}


    private static final String GROUP = "org.vermilion";

    static Pom read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element project = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            return new Pom(text(project, "artifactId"), texts(project, "modules"), dependencies(project));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("no pom to be read: " + file, e);
        }
    }

    private static List<Dependency> dependencies(Element project) {
        List<Dependency> ours = new ArrayList<>();
        for (Element list : children(project, "dependencies")) {
            for (Element dependency : children(list, "dependency")) {
                if (text(dependency, "groupId").equals(GROUP)) {
                    String scope = children(dependency, "scope").isEmpty() ? "compile" : text(dependency, "scope");
                    ours.add(new Dependency(text(dependency, "artifactId"), scope));
                }
            }
        }
        return List.copyOf(ours);
    }

    private static List<String> texts(Element project, String listName) {
        return children(project, listName).stream().flatMap(list -> children(list, "module").stream())
                .map(each -> each.getTextContent().strip()).toList();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent().strip();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
