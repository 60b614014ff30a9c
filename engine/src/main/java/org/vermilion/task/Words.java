package org.vermilion.task;

/**
 * What a step, an outcome or a state is called, as screens show it. Fixed words of ours, never content.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Words(String zh, String en) {

    /** A name that has no words: itself in both languages. */
    static Words plain(String name) {
        return new Words(name, name);
    }
}
