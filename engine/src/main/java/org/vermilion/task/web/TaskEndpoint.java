package org.vermilion.task.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.AccessGuard;
import org.vermilion.label.Level;
import org.vermilion.subject.Subject;
import org.vermilion.task.Counts;
import org.vermilion.task.Done;
import org.vermilion.task.Page;
import org.vermilion.task.StepAct;
import org.vermilion.task.TaskHandling;
import org.vermilion.task.ToDo;
import org.vermilion.task.ToDoFilter;
import org.vermilion.task.ToDoList;

/** What waits for the one who asks, what they have done, and handling a task. */
@RestController
@RequestMapping("/api/tasks")
class TaskEndpoint {

    private static final int USUAL_PAGE = 20;

    private final ToDoList list;
    private final TaskHandling handling;
    private final AccessGuard guard;

    TaskEndpoint(ToDoList list, TaskHandling handling, AccessGuard guard) {
        this.list = list;
        this.handling = handling;
        this.guard = guard;
    }

    record TaskView(String id, String process, String step, String businessKey, Level level, Instant arrivedAt) {

        static TaskView of(ToDo t) {
            return new TaskView(t.taskId(), t.process(), t.step(), t.businessKey(), t.level(), t.arrivedAt());
        }
    }

    record TaskPage(List<TaskView> items, @Nullable String next) {}

    @GetMapping
    TaskPage page(Subject subject, @RequestParam Map<String, String> asked) {
        Map<String, String> fields = new HashMap<>(asked);
        String cursor = fields.remove("cursor");
        Page<ToDo> page = list.page(guard.scope(subject), ToDoFilter.of(withoutSize(fields)), size(asked.get("size")), cursor);
        return new TaskPage(page.items().stream().map(TaskView::of).toList(), page.next());
    }

    @GetMapping("/counts")
    Counts counts(Subject subject) {
        return list.counts(guard.scope(subject));
    }

    @GetMapping("/done")
    Page<Done> done(Subject subject, @RequestParam @Nullable String cursor, @RequestParam @Nullable String size) {
        return list.done(subject.person(), guard.scope(subject), size(size), cursor);
    }

    @PostMapping("/{id}/completion")
    void complete(Subject subject, @PathVariable String id, @RequestBody StepAct act) {
        handling.handle(subject, id, act);
    }

    private static Map<String, String> withoutSize(Map<String, String> fields) {
        fields.remove("size");
        return fields;
    }

    private static int size(@Nullable String asked) {
        return asked != null && asked.matches("\\d{1,3}") ? Math.max(1, Math.min(Integer.parseInt(asked), 100)) : USUAL_PAGE;
    }
}
