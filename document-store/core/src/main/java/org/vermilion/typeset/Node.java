package org.vermilion.typeset;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a document's structure (ISO 32000-1, 14.7), for those who hear a page instead of seeing it: a heading, a
 * paragraph, a cell. In the order the document is read. Not thread-safe.
 */
final class Node {

    private final String type;
    private final List<Node> kids = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private @Nullable String language;

    /**
     * Something drawn that belongs to a node.
     *
     * @param page from 0
     * @param id its number on the page
     */
    record Mark(int page, int id) {}

    /** @param type a standard structure type, such as {@code P}, {@code H1}, {@code TD} */
    Node(String type) {
        this.type = type;
    }

    Node kid(String of) {
        Node kid = new Node(of);
        kids.add(kid);
        return kid;
    }

    /** In another language than the document's. */
    void in(String other) {
        language = other;
    }

    void mark(int page, int id) {
        marks.add(new Mark(page, id));
    }

    String type() {
        return type;
    }

    @Nullable String language() {
        return language;
    }

    List<Node> kids() {
        return kids;
    }

    List<Mark> marks() {
        return marks;
    }

    /** Whether nothing of it was drawn. */
    boolean isEmpty() {
        return marks.isEmpty() && kids.stream().allMatch(Node::isEmpty);
    }
}
