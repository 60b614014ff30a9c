package org.vermilion.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.AccessGuard;
import org.vermilion.deadline.DueDays;
import org.vermilion.deadline.Lamp;
import org.vermilion.deadline.Standing;
import org.vermilion.identity.Who;
import org.vermilion.label.Level;
import org.vermilion.subject.Subject;
import org.vermilion.task.Candidates;
import org.vermilion.task.Done;
import org.vermilion.task.Page;
import org.vermilion.task.Started;
import org.vermilion.task.StepWords;
import org.vermilion.task.WorkFilter;
import org.vermilion.task.WorkList;
import org.vermilion.task.Words;

/** What the one who asks has done and has started. */
@RestController
class WorkEndpoint {

    private final WorkList list;
    private final StepWords words;
    private final Candidates candidates;
    private final DueDays days;
    private final AccessGuard guard;

    WorkEndpoint(WorkList list, StepWords words, Candidates candidates, DueDays days, AccessGuard guard) {
        this.list = list;
        this.words = words;
        this.candidates = candidates;
        this.days = days;
        this.guard = guard;
    }

    record DoneView(String taskId, String process, String step, Words stepWords, String businessKey, Level level,
            Instant doneAt, WorkView work) {}

    record DonePage(List<DoneView> items, @Nullable String next) {}

    record StartedView(String businessKey, String process, Instant startedAt, boolean ended, Level level, WorkView work,
            List<CurrentView> current, @Nullable LocalDate due, @Nullable Integer daysLeft, @Nullable Lamp lamp) {}

    record CurrentView(String step, Words stepWords, List<Who> people, Instant since) {}

    record StartedPage(List<StartedView> items, @Nullable String next) {}

    @GetMapping("/api/tasks/done")
    DonePage done(Subject subject, @RequestParam @Nullable String q, @RequestParam @Nullable String process,
            @RequestParam @Nullable String cursor, @RequestParam @Nullable String size) {
        Page<Done> page = list.done(subject.person(), guard.scope(subject), WorkFilter.of(process, q), PageSize.of(size),
                cursor);
        return new DonePage(page.items().stream().map(this::view).toList(), page.next());
    }

    @GetMapping("/api/work/started")
    StartedPage started(Subject subject, @RequestParam @Nullable String q, @RequestParam @Nullable String cursor,
            @RequestParam @Nullable String size) {
        Page<Started> page = list.started(subject.person(), guard.scope(subject), WorkFilter.of(null, q),
                PageSize.of(size), cursor);
        return new StartedPage(page.items().stream().map(this::view).toList(), page.next());
    }

    private DoneView view(Done d) {
        return new DoneView(d.taskId(), d.process(), d.step(), words.of(d.process(), d.step()), d.businessKey(), d.level(),
                d.doneAt(), WorkView.of(d.work()));
    }

    private StartedView view(Started s) {
        boolean ended = s.endedAt() != null;
        Standing standing = ended ? new Standing(null, Lamp.DONE) : days.standing(s.work().due(), s.work().paused());
        return new StartedView(s.businessKey(), s.process(), s.startedAt(), ended, s.label().level(),
                WorkView.of(s.work()), s.current().stream().map(at -> current(s, at)).toList(), s.work().due(),
                standing.daysLeft(), standing.lamp());
    }

    private CurrentView current(Started s, Started.Current at) {
        return new CurrentView(at.step(), words.of(s.process(), at.step()), candidates.of(at.candidates(), s.label()),
                at.since());
    }
}
