package org.vermilion.process;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.access.AccessGuard;
import org.vermilion.label.Level;
import org.vermilion.subject.Subject;
import org.vermilion.task.StepAct;
import org.vermilion.task.StepHandler;
import org.vermilion.task.ToDoList;
import org.vermilion.testing.TestDatabase;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

/** The engine and the to-do lists as an application would hold them: found by component scan, on one DataSource. */
public final class TestApplication implements AutoCloseable {

    /** Says whether a sum is large; offered to models as {@code sums.isLarge(…)}. */
    public static final class Sums {

        public boolean isLarge(int amount) {
            return amount > 100;
        }

        public String secret() {
            throw new IllegalStateException("a method that is not offered was called");
        }
    }

    /** Handles a step of {@code threeSteps} by completing its task. */
    private record CompletingHandler(Processes processes) implements StepHandler {

        @Override
        public String process() {
            return "threeSteps";
        }

        @Override
        public void handle(Subject subject, TaskView task, StepAct act) {
            processes.complete(task.id(), subject.person(), Map.of());
        }
    }

    private static final List<String> MODELS = List.of("threeSteps", "countersign", "branches", "caller", "later");
    private static final Map<TestDatabase, TestApplication> SHARED = new EnumMap<>(TestDatabase.class);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** An application on a database that is there already. */
    public TestApplication(String url) {
        this(url, MODELS.stream().map(key -> new ProcessModel(key, "process/" + key + ".bpmn")).toList());
    }

    /** The same with other models. */
    public TestApplication(String url, List<ProcessModel> models) {
        context.registerBean(HikariDataSource.class, () -> TestDatabase.open(url));
        context.registerBean(PlatformTransactionManager.class,
                () -> new JdbcTransactionManager(context.getBean(DataSource.class)));
        context.registerBean(AccessGuard.class, () -> new AccessGuard(new Zone(new ZoneName("outer"), Level.INTERNAL)));
        context.registerBean(StepHandler.class, () -> new CompletingHandler(processes()));
        models.forEach(model -> context.registerBean(model.key() + "Model", ProcessModel.class, () -> model));
        Set<String> failed = ConcurrentHashMap.newKeySet();
        bean("reckoning", () -> ProcessBean.step("reckoning", run -> {
            if (Boolean.TRUE.equals(run.variable("failFirst")) && failed.add(run.businessKey())) {
                run.setVariable("lost", true);
                throw new IllegalStateException("the step fails the first time");
            }
            run.setVariable("reckonedFor", run.businessKey());
        }));
        bean("sums", () -> new ProcessBean("sums", new Sums(), Set.of("isLarge")));
        context.scan("org.vermilion.process", "org.vermilion.task");
        // what names people needs their tables, which are not the engine's
        List.of("taskDetails", "taskDetailEndpoint", "urging")
                .forEach(name -> context.getBeanDefinition(name).setLazyInit(true));
        try {
            context.refresh();
        } catch (RuntimeException refused) {
            context.close();
            throw refused;
        }
    }

    /** A database with the tables of the engine module. */
    static String freshUrl(TestDatabase database) {
        return database.freshUrl("classpath:db/migration/engine");
    }

    /** One application for all tests that do not mind each other's work. */
    public static synchronized TestApplication on(TestDatabase database) {
        return SHARED.computeIfAbsent(database, chosen -> {
            TestApplication application = new TestApplication(freshUrl(chosen));
            Runtime.getRuntime().addShutdownHook(new Thread(application::close));
            return application;
        });
    }

    private void bean(String name, Supplier<ProcessBean> bean) {
        context.registerBean(name, ProcessBean.class, bean);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Processes processes() {
        return bean(Processes.class);
    }

    public ToDoList toDoList() {
        return bean(ToDoList.class);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(bean(DataSource.class));
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
