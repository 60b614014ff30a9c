package org.vermilion.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationContext;

import org.vermilion.access.AccessGuard;
import org.vermilion.dispatch.Dispatch;
import org.vermilion.dispatch.DispatchPlan;
import org.vermilion.document.DocumentId;
import org.vermilion.document.Drafting;
import org.vermilion.document.reading.DocumentReading;
import org.vermilion.identity.People;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.search.Indexing;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Subject;
import org.vermilion.subject.UnitId;
import org.vermilion.task.StepAct;
import org.vermilion.task.TaskHandling;
import org.vermilion.task.ToDo;
import org.vermilion.task.ToDoFilter;
import org.vermilion.task.ToDoList;
import org.vermilion.text.DocumentText;

/** The application's own dispatch: the use cases as the endpoints call them, without HTTP and sign-in. */
final class DispatchWalk implements Walk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final DispatchPlan PLAN = new DispatchPlan(List.of(new UnitId("gzw.cwc"), new UnitId("gzw.fgc")),
            new PersonId("liuwei"), List.of(new OrganId("ctou"), new OrganId("neng"), new OrganId("yubei")), null);

    private final Drafting drafting;
    private final Dispatch dispatch;
    private final TaskHandling handling;
    private final ToDoList toDo;
    private final AccessGuard guard;
    private final Indexing indexing;
    private final People people;
    private final Map<String, Subject> subjects = new ConcurrentHashMap<>();
    private final DocumentText text;

    DispatchWalk(ApplicationContext application) {
        this.drafting = application.getBean(Drafting.class);
        this.dispatch = application.getBean(Dispatch.class);
        this.handling = application.getBean(TaskHandling.class);
        this.toDo = application.getBean(ToDoList.class);
        this.guard = application.getBean(AccessGuard.class);
        this.indexing = application.getBean(Indexing.class);
        this.people = application.getBean(People.class);
        this.text = notice();
    }

    @Override
    public String name() {
        return "vermilion";
    }

    @Override
    public List<String> prepare(int count) {
        List<String> drafts = IntStream.range(0, count)
                .mapToObj(i -> drafting.draft(subject("zhoumin"), Label.of(Level.INTERNAL), text).id().value()).toList();
        settle();
        return drafts;
    }

    @Override
    public String submit(String draft) {
        dispatch.submit(subject("zhoumin"), new DocumentId(draft), 1, PLAN);
        return draft;
    }

    @Override
    public boolean take(Step step, String work) {
        Subject subject = subject(step.person());
        List<ToDo> found = toDo.page(guard.scope(subject), new ToDoFilter(Dispatch.PROCESS, step.element(), null, work, null),
                1, null).items();
        if (found.isEmpty()) {
            return false;
        }
        handling.handle(subject, found.get(0).taskId(), new StepAct("pass", step.opinion(), Map.of()));
        return true;
    }

    @Override
    public void settle() {
        if (!indexing.awaitDrained(PATIENCE)) {
            throw new IllegalStateException("the index does not catch up");
        }
    }

    private Subject subject(String account) {
        return subjects.computeIfAbsent(account, a -> people.subject(new PersonId(a)).orElseThrow());
    }

    /** A notice of some 1,500 characters with two attachments; its number and date are still to be given. */
    private static DocumentText notice() {
        try (InputStream sample = DocumentText.class.getResourceAsStream("/samples/notice.txt")) {
            return DocumentReading.read(sample).text().withNumber(null).withDate(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
