package org.vermilion.task;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a piece of work is about, as its lists show it. It stands beside the label of the work, and is read only with it.
 *
 * @param objectKind what it is of: {@code document}, {@code consignment} or {@code case}
 * @param objectId the document, the consignment, or the number of the case
 * @param title the title; empty while there is none
 * @param number the document number or the number of the case; null while there is none
 * @param kind the kind of document (文种) by its name; null for what is none
 * @param urgency 特急 or 加急; null for neither
 * @param sender the name of the organ or unit it comes from; null if not known
 * @param due the last day for what is to be done now; null where no time runs or it stands still
 * @param paused whether the time stands still
 */
public record WorkCard(String objectKind, String objectId, String title, @Nullable String number, @Nullable String kind,
        @Nullable String urgency, @Nullable String sender, @Nullable LocalDate due, boolean paused) {

    /** The same, due by another day. */
    public WorkCard dueBy(@Nullable LocalDate day) {
        return new WorkCard(objectKind, objectId, title, number, kind, urgency, sender, day, paused);
    }

    @Override
    public String toString() {
        return "WorkCard[" + objectKind + "]"; // never what it shows
    }
}
