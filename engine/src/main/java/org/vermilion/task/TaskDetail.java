package org.vermilion.task;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.vermilion.identity.Who;

/**
 * An open task as the person sees it who may handle it.
 *
 * @param seenBy who of those it is offered to opened it first; null if nobody did
 * @param verbs what may be done with it, in the order screens offer it
 * @param withdrawable until when it may be taken back once it is handled; a sentence
 */
public record TaskDetail(String id, String process, String step, Words stepWords, String businessKey, Instant arrivedAt,
        @Nullable Who seenBy, List<Offer> verbs, Words withdrawable) {

    /**
     * One thing to do, and what follows.
     *
     * @param next null if the work ends
     */
    public record Offer(String outcome, Words words, boolean opinionRequired, List<Ask> asks, @Nullable Next next) {

        @Override
        public String toString() {
            return "Offer[" + outcome + "]";
        }
    }

    /**
     * The step that follows.
     *
     * @param people whom it would be offered to, at most {@value TaskDetails#SHOWN}
     * @param more how many there are besides
     */
    public record Next(String step, Words stepWords, List<Who> people, int more) {}
}
