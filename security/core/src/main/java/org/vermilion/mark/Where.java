package org.vermilion.mark;

/** Where a text stands; the same words can be a mark in one place and ordinary in another. */
public enum Where {
    /** An element by itself: title, note, name, number, file name, remark. */
    ELEMENT,
    /** A paragraph of running text. */
    PARAGRAPH,
    /** A cell of a table or a field of a form. */
    CELL
}
