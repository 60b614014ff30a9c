package org.vermilion.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.AccessGuard;
import org.vermilion.deadline.DueDays;
import org.vermilion.deadline.Lamp;
import org.vermilion.deadline.Standing;
import org.vermilion.label.Level;
import org.vermilion.subject.Subject;
import org.vermilion.task.Counts;
import org.vermilion.task.Page;
import org.vermilion.task.StepAct;
import org.vermilion.task.StepWords;
import org.vermilion.task.TaskHandling;
import org.vermilion.task.TaskMarks;
import org.vermilion.task.ToDo;
import org.vermilion.task.ToDoFilter;
import org.vermilion.task.ToDoList;
import org.vermilion.task.Words;

/** What waits for the one who asks, marking it seen, and handling it. */
@RestController
@RequestMapping("/api/tasks")
class TaskEndpoint {

    private final ToDoList list;
    private final TaskHandling handling;
    private final TaskMarks marks;
    private final StepWords words;
    private final DueDays days;
    private final AccessGuard guard;

    TaskEndpoint(ToDoList list, TaskHandling handling, TaskMarks marks, StepWords words, DueDays days, AccessGuard guard) {
        this.list = list;
        this.handling = handling;
        this.marks = marks;
        this.words = words;
        this.days = days;
        this.guard = guard;
    }

    record TaskView(String id, String process, String step, Words stepWords, String businessKey, Level level,
            Instant arrivedAt, WorkView work, boolean seen, boolean returned, int urged, @Nullable Instant urgedAt,
            @Nullable LocalDate due, @Nullable Integer daysLeft, @Nullable Lamp lamp) {}

    record TaskPage(List<TaskView> items, @Nullable String next) {}

    @GetMapping
    TaskPage page(Subject subject, @RequestParam Map<String, String> asked) {
        Map<String, String> fields = new HashMap<>(asked);
        String cursor = fields.remove("cursor");
        int size = PageSize.of(fields.remove("size"));
        Page<ToDo> page = list.page(guard.scope(subject), ToDoFilter.of(fields), size, cursor);
        return new TaskPage(page.items().stream().map(this::view).toList(), page.next());
    }

    /** The same filters as for the list; where it begins and how long a page is counts for nothing. */
    @GetMapping("/counts")
    Counts counts(Subject subject, @RequestParam Map<String, String> asked) {
        Map<String, String> fields = new HashMap<>(asked);
        fields.remove("cursor");
        fields.remove("size");
        return list.counts(guard.scope(subject), ToDoFilter.of(fields));
    }

    @PostMapping("/{id}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(Subject subject, @PathVariable String id) {
        marks.seen(subject, id);
    }

    @PostMapping("/{id}/completion")
    void complete(Subject subject, @PathVariable String id, @RequestBody StepAct act) {
        handling.handle(subject, id, act);
    }

    private TaskView view(ToDo t) {
        Standing standing = days.standing(t.work().due(), t.work().paused());
        return new TaskView(t.taskId(), t.process(), t.step(), words.of(t.process(), t.step()), t.businessKey(), t.level(),
                t.arrivedAt(), WorkView.of(t.work()), t.marks().seenBy() != null, t.marks().returned(), t.marks().urged(),
                t.marks().urgedAt(), t.work().due(), standing.daysLeft(), standing.lamp());
    }
}
