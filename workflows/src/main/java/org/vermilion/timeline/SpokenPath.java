package org.vermilion.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vermilion.opinion.Opinion;
import org.vermilion.process.StepView;
import org.vermilion.process.StepView.State;

/**
 * A path with the opinions that were given on it. They find each other by step, person and order, not by time: the
 * engine's clock need not be the one opinions are dated by.
 */
final class SpokenPath {

    private final Map<StepView, Opinion> said = new IdentityHashMap<>();
    private final Map<StepView, Opinion> takenBack = new IdentityHashMap<>();
    private final List<Opinion> unattached = new ArrayList<>();

    SpokenPath(List<StepView> path, List<Opinion> opinions) {
        Map<String, List<StepView>> done = new HashMap<>();
        path.stream().filter(step -> step.state() == State.DONE && step.by() != null)
                .forEach(step -> done.computeIfAbsent(step.step() + " " + step.by(), key -> new ArrayList<>()).add(step));
        List<List<StepView>> cancelled = cancelledTogether(path);
        for (Opinion opinion : opinions) {
            boolean withdraws = opinion.outcome().equals(Timelines.WITHDRAW);
            List<StepView> waiting = done.getOrDefault(opinion.step() + " " + opinion.author(), List.of());
            if (withdraws && !cancelled.isEmpty()) {
                attach(opinion, cancelled.remove(0));
            } else if (!withdraws && !waiting.isEmpty()) {
                said.put(waiting.remove(0), opinion);
            } else {
                unattached.add(opinion);
            }
        }
    }

    /** The opinion given with a passing. */
    Optional<Opinion> with(StepView step) {
        return Optional.ofNullable(said.get(step));
    }

    /** The opinion by which a passing was taken away. */
    Optional<Opinion> withdrawal(StepView step) {
        return Optional.ofNullable(takenBack.get(step));
    }

    /** The opinions given outside all steps. */
    List<Opinion> unattached() {
        return unattached;
    }

    private void attach(Opinion opinion, List<StepView> together) {
        together.forEach(step -> takenBack.put(step, opinion));
        said.put(together.stream().filter(step -> step.step().equals(opinion.step())).findFirst().orElse(together.get(0)),
                opinion);
    }

    /** What one withdrawal took away, one list each: all that ended before work began anew at the same step. */
    private static List<List<StepView>> cancelledTogether(List<StepView> path) {
        Map<Instant, List<StepView>> groups = new LinkedHashMap<>();
        path.stream().filter(step -> step.state() == State.CANCELLED && step.endedAt() != null).forEach(step -> {
            Instant anew = path.stream().map(StepView::startedAt).filter(at -> !at.isBefore(step.endedAt())).findFirst()
                    .orElse(Instant.MAX);
            groups.computeIfAbsent(anew, key -> new ArrayList<>()).add(step);
        });
        return new ArrayList<>(groups.values());
    }
}
