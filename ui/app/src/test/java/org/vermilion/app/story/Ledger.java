package org.vermilion.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What was asked of the zone, in the order it was asked, and what it accepted. */
final class Ledger {

    private final List<Entry> entries = new ArrayList<>();

    /**
     * What a request is to bring about.
     *
     * @param kind draft, submit, task, acknowledge, register, file, apply, supplement
     * @param subject the identifier of the document, receipt or case; null where the request makes one
     */
    record Effect(String kind, @Nullable String subject, String step, String outcome) {}

    /** One request with its key; asked again after an outage it stays the same one. */
    static final class Entry {

        final String person;
        final String key = UUID.randomUUID().toString();
        final Effect effect;
        private byte @Nullable [] accepted;
        private boolean interrupted;

        Entry(String person, Effect effect) {
            this.person = person;
            this.effect = effect;
        }

        /** The answer; null while there is none. */
        synchronized byte @Nullable [] accepted() {
            return accepted;
        }

        synchronized void accept(byte[] answer) {
            accepted = answer;
        }

        synchronized void interrupt() {
            interrupted = true;
        }

        synchronized boolean interrupted() {
            return interrupted;
        }
    }

    synchronized Entry open(String person, Effect effect) {
        Entry entry = new Entry(person, effect);
        entries.add(entry);
        return entry;
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    long accepted() {
        return entries().stream().filter(e -> e.accepted() != null).count();
    }

    long accepted(String kind) {
        return entries().stream().filter(e -> e.effect.kind().equals(kind) && e.accepted() != null).count();
    }

    long interrupted() {
        return entries().stream().filter(Entry::interrupted).count();
    }
}
