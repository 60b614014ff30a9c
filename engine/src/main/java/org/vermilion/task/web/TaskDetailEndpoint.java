package org.vermilion.task.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.subject.Subject;
import org.vermilion.task.TaskDetail;
import org.vermilion.task.TaskDetails;

/** One task, with what may be done with it. */
@RestController
class TaskDetailEndpoint {

    private final TaskDetails details;

    TaskDetailEndpoint(TaskDetails details) {
        this.details = details;
    }

    @GetMapping("/api/tasks/{id}")
    TaskDetail one(Subject subject, @PathVariable String id) {
        return details.of(subject, id);
    }
}
