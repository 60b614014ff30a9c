package org.vermilion.task.web;

import org.jspecify.annotations.Nullable;
import org.vermilion.task.WorkCard;

/** What a piece of work is about, as lists show it. */
record WorkView(String object, String objectId, String title, @Nullable String number, @Nullable String kind,
        @Nullable String urgency, @Nullable String sender) {

    static WorkView of(WorkCard card) {
        return new WorkView(card.objectKind(), card.objectId(), card.title(), card.number(), card.kind(), card.urgency(),
                card.sender());
    }

    @Override
    public String toString() {
        return "WorkView[" + object + "]";
    }
}
