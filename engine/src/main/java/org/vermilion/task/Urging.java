package org.vermilion.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.identity.Who;
import org.vermilion.process.Processes;
import org.vermilion.process.TaskView;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.Principal;

/** Urging (催办) those who have a piece of work now. */
@Component
public class Urging {

    private static final Duration BETWEEN = Duration.ofHours(1);

    private final Processes processes;
    private final WorkMarks marks;
    private final Candidates candidates;
    private final AuditTrail audit;
    private final Clock clock;

    Urging(Processes processes, WorkMarks marks, Candidates candidates, AuditTrail audit, Clock clock) {
        this.processes = processes;
        this.marks = marks;
        this.candidates = candidates;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param urged how often the most urged of the tasks was urged by now
     * @param people who has it
     */
    public record Urged(int urged, List<Who> people) {}

    /**
     * Marks every open task of the work. The caller has asked whether the person may, and says what the audit is told.
     *
     * @throws Refusal {@link TaskReason#URGED_NOBODY} if nobody has the work now, {@link TaskReason#URGED_LATELY} if one
     *     of its tasks was urged within the hour
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Urged urge(String businessKey, AuditEntry told) {
        List<WorkMarks.Marked> before = marks.alone(businessKey);
        if (before.isEmpty()) {
            throw new Refusal(TaskReason.URGED_NOBODY);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (before.stream().anyMatch(one -> one.marks().urgedAt() != null && one.marks().urgedAt().isAfter(now.minus(BETWEEN)))) {
            throw new Refusal(TaskReason.URGED_LATELY);
        }
        marks.urge(businessKey, now);
        audit.append(told);
        List<TaskView> open = processes.openTasks(businessKey);
        Set<Principal> asked = open.stream().flatMap(task -> task.candidates().stream()).collect(Collectors.toSet());
        int urged = before.stream().mapToInt(one -> one.marks().urged()).max().orElse(0) + 1;
        return new Urged(urged, open.isEmpty() ? List.of() : candidates.of(asked, open.get(0).label()));
    }
}
