package org.vermilion.timeline;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.vermilion.identity.Who;
import org.vermilion.process.StepView;
import org.vermilion.signature.verifying.Verdict;
import org.vermilion.task.Words;

/**
 * One passing of work through a step.
 *
 * @param people who did it; while the work is there, who may
 * @param endedAt null while the work is there
 * @param outcome null where nobody said any
 * @param opinion what was said with it; null where nothing was signed
 * @param note what else happened: taken back by whom, urged how often; null if nothing did
 */
public record Passing(String process, String step, Words stepWords, StepView.State state, List<Who> people,
        Instant startedAt, @Nullable Instant endedAt, @Nullable String outcome, @Nullable Words outcomeWords,
        @Nullable Said opinion, @Nullable Words note) {

    /**
     * An opinion, verified.
     *
     * @param versionNo the version it was said of; null where what it was said of has none
     */
    public record Said(String id, String text, @Nullable Integer versionNo, String versionDigest, Signature signature) {

        @Override
        public String toString() {
            return "Said[" + id + "]";
        }
    }

    /** What verifying its signature found. */
    public record Signature(Verdict.Status status, String zh, String en) {}

    @Override
    public String toString() {
        return "Passing[" + step + " " + state + "]";
    }
}
