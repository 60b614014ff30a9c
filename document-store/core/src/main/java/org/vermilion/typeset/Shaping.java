package org.vermilion.typeset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Turns text into glyphs and remembers which characters cannot be set, and where. Made for one document; not thread-safe. */
final class Shaping {

    /** What a draft shows for a character no face has; an original with one is refused. */
    private static final int GETA = '〓';

    private final Fonts fonts;
    private final Set<Lacking> lacking = new LinkedHashSet<>();
    private final Deque<Node> within = new ArrayDeque<>(List.of(new Node("Document")));
    private Place place = Place.of("text");

    Shaping(Fonts fonts) {
        this.fonts = fonts;
    }

    /** What is being set now, for the findings. */
    void enter(String element) {
        place = Place.of(element);
    }

    /** The paragraph of an element that is being set now, from 1. */
    void paragraph(String element, int number) {
        place = new Place(element, number, false);
    }

    /** The row of an element's table that is being set now, from 1. */
    void row(String element, int number) {
        place = new Place(element, number, true);
    }

    /** A new part of the structure, behind those before it. */
    Node part(String type) {
        return within.element().kid(type);
    }

    /** A new part; those that follow are within it, until {@link #leave}. */
    Node into(String type) {
        Node node = part(type);
        within.push(node);
        return node;
    }

    void leave() {
        within.pop();
    }

    /** The whole structure. */
    Node structure() {
        return within.getLast();
    }

    /** What cannot be set as it stands, in order. */
    List<Lacking> lacking() {
        return List.copyOf(lacking);
    }

    /** The glyphs of a text that stands on one line or is broken into lines later. */
    List<Glyph> shape(String text, Style style) {
        String clean = said(text);
        List<Glyph> glyphs = new ArrayList<>(clean.length());
        clean.codePoints().forEach(codePoint -> glyphs.add(glyph(codePoint, style)));
        return glyphs;
    }

    /** The text {@link #clean cleaned}; what cleaning would take out although it changes what is shown is remembered. */
    String said(@Nullable String text) {
        int before = 0;
        if (text == null) {
            return "";
        }
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int codePoint = text.codePointAt(i);
            if (Lacking.misleads(before, codePoint)) {
                lacking.add(new Lacking(codePoint, place));
            }
            before = codePoint;
        }
        return clean(text);
    }

    private Glyph glyph(int codePoint, Style style) {
        Face face = fonts.faceFor(style.role(), codePoint);
        int drawn = codePoint;
        if (face == null) {
            lacking.add(new Lacking(codePoint, place));
            drawn = GETA;
            face = fonts.faceFor(style.role(), GETA);
        }
        Face found = face == null ? fonts.face(style.role()) : face;
        return new Glyph(drawn, found, style, found.advance(drawn) * style.size() + style.tracking());
    }

    /**
     * The text without what cannot be seen: control and format characters, variation selectors, halves of surrogate
     * pairs; any white space inside is one space, and the indent somebody typed is gone.
     */
    static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r' || c == 0x85 || Character.isSpaceChar(c) && c != 0x3000) {
                if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (visible(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().strip();
    }

    /** A character this Java does not know yet is kept: a rare name must not lose one silently. */
    private static boolean visible(int c) {
        boolean selector = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
        boolean never = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !selector && !never && switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
