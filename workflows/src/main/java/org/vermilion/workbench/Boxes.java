package org.vermilion.workbench;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.Scope;
import org.vermilion.document.Drafts;
import org.vermilion.subject.Subject;
import org.vermilion.task.Counted;
import org.vermilion.task.Counts;
import org.vermilion.task.ToDoFilter;
import org.vermilion.task.ToDoList;
import org.vermilion.task.WorkFilter;
import org.vermilion.task.WorkList;

/** How full somebody's boxes are: each count is the length of its list. */
@Component
public class Boxes {

    private final ToDoList toDo;
    private final WorkList work;
    private final Drafts drafts;
    private final List<UnreadCount> toRead;
    private final AccessGuard guard;

    Boxes(ToDoList toDo, WorkList work, Drafts drafts, List<UnreadCount> toRead, AccessGuard guard) {
        this.toDo = toDo;
        this.work = work;
        this.drafts = drafts;
        this.toRead = toRead;
        this.guard = guard;
    }

    /**
     * The boxes of one person.
     *
     * @param toDo 待办
     * @param toRead 待阅
     * @param done 已办
     * @param started 我发起的
     * @param drafts 草稿
     */
    public record Fill(Counted toDo, Counted toRead, Counted done, Counted started, Counted drafts) {}

    /** All of them at one moment. */
    @Transactional(readOnly = true)
    public Fill of(Subject subject) {
        Scope scope = guard.scope(subject);
        Counts open = toDo.counts(scope, ToDoFilter.ALL);
        return new Fill(new Counted(open.total(), open.more()),
                toRead.stream().map(each -> each.unread(subject)).reduce(Counted.NONE, Counted::and),
                work.doneCount(subject.person(), scope, WorkFilter.ALL),
                work.startedCount(subject.person(), scope, WorkFilter.ALL),
                Counted.of(drafts.count(subject, Counts.MOST)));
    }
}
