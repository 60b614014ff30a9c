package org.vermilion.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.identity.PeopleByName;
import org.vermilion.identity.Who;
import org.vermilion.opinion.Opinion;
import org.vermilion.opinion.Opinions;
import org.vermilion.process.Processes;
import org.vermilion.process.StepView;
import org.vermilion.process.TaskView;
import org.vermilion.task.Candidates;
import org.vermilion.task.StepWords;
import org.vermilion.task.Words;
import org.vermilion.task.WorkMarks;

/** Tells how a piece of work was handled. Safe for use by many threads. */
@Component
public class Timelines {

    /** The outcome of an opinion that takes work back. */
    public static final String WITHDRAW = "withdraw";

    private final Processes processes;
    private final Opinions opinions;
    private final PeopleByName people;
    private final Candidates candidates;
    private final StepWords words;
    private final WorkMarks marks;
    private final OpinionCheck check;

    Timelines(Processes processes, Opinions opinions, PeopleByName people, Candidates candidates, StepWords words,
            WorkMarks marks, OpinionCheck check) {
        this.processes = processes;
        this.opinions = opinions;
        this.people = people;
        this.candidates = candidates;
        this.words = words;
        this.marks = marks;
        this.check = check;
    }

    /**
     * The timeline of work that has a process, in order of arrival. What was said outside its steps, such as with an
     * application, is a passing of its own.
     *
     * @param process the process the opinions belong to
     * @param subjectType what the opinions are about, as in {@link Opinions#of}
     * @throws org.vermilion.refusal.Refusal PROCESS-ABSENT
     */
    @NoAccessCheck(reason = "the caller has asked the guard about the work")
    public List<Passing> of(String process, String businessKey, String subjectType, Versions versions) {
        List<StepView> path = processes.path(businessKey);
        SpokenPath spoken = new SpokenPath(path, opinions.of(subjectType, businessKey));
        Map<String, TaskView> open = processes.openTasks(businessKey).stream()
                .collect(Collectors.toMap(TaskView::id, Function.identity()));
        Map<String, Integer> urged = marks.of(businessKey).stream()
                .collect(Collectors.toMap(WorkMarks.Marked::taskId, marked -> marked.marks().urged()));
        List<Passing> all = new ArrayList<>();
        spoken.unattached().forEach(opinion -> all.add(passing(process, opinion, versions)));
        for (StepView step : path) {
            all.add(passing(step, spoken.with(step).orElse(null), versions, whoMay(step, open), note(step, spoken, urged)));
        }
        all.sort(Comparator.comparing(Passing::startedAt)); // stable: what stands at one instant keeps its order
        return List.copyOf(all);
    }

    private Passing passing(StepView step, @Nullable Opinion opinion, Versions versions, List<Who> whoMay,
            @Nullable Words note) {
        List<Who> did = step.by() == null ? whoMay : List.of(people.who(step.by()));
        return new Passing(step.process(), step.step(), words.of(step.process(), step.step()), step.state(), did,
                step.startedAt(), step.endedAt(), opinion == null ? null : opinion.outcome(),
                opinion == null ? null : words.of(step.process(), step.step(), opinion.outcome()),
                opinion == null ? null : said(opinion, versions), note);
    }

    private Passing passing(String process, Opinion opinion, Versions versions) {
        Instant at = opinion.at();
        return new Passing(process, opinion.step(), words.of(process, opinion.step()), StepView.State.DONE,
                List.of(people.who(opinion.author())), at, at, opinion.outcome(),
                words.of(process, opinion.step(), opinion.outcome()), said(opinion, versions), null);
    }

    private Passing.Said said(Opinion opinion, Versions versions) {
        return new Passing.Said(opinion.id(), opinion.text(), versions.no(opinion.versionDigest(), opinion.at()),
                opinion.versionDigest(), check.of(opinion));
    }

    private List<Who> whoMay(StepView step, Map<String, TaskView> open) {
        TaskView task = step.state() == StepView.State.CURRENT && step.taskId() != null ? open.get(step.taskId()) : null;
        return task == null ? List.of() : candidates.of(task.candidates(), task.label());
    }

    private @Nullable Words note(StepView step, SpokenPath spoken, Map<String, Integer> urged) {
        Optional<Opinion> takenBack = spoken.withdrawal(step);
        if (takenBack.isPresent()) {
            String name = people.who(takenBack.get().author()).name();
            return new Words("已由" + name + "撤回。", "Taken back by " + name + ".");
        }
        int times = step.taskId() == null ? 0 : urged.getOrDefault(step.taskId(), 0);
        return times == 0 ? null : new Words("已催办 " + times + " 次。", "Urged " + times + (times == 1 ? " time." : " times."));
    }
}
