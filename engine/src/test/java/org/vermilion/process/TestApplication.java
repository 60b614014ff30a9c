package org.vermilion.process;

import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.access.AccessGuard;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.deadline.WorkingCalendar;
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

    /** The engine, and of the rest what a test asks for: people and HTTP are not here. */
    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @ComponentScan({"org.vermilion.process", "org.vermilion.deadline"})
    @ComponentScan(value = "org.vermilion.task", lazyInit = true)
    static class Parts {}

    /** The audit events of what was done, in order. */
    public static final class Audited implements AuditTrail {

        private final List<AuditEntry> entries = new CopyOnWriteArrayList<>();

        @Override
        public void append(AuditEntry entry) {
            entries.add(entry);
        }

        @Override
        public void appendRefusal(AuditEntry entry) {
            entries.add(entry);
        }

        /** What was done to an object. */
        public List<AuditEntry> of(String objectId) {
            return entries.stream().filter(entry -> entry.objectId().equals(objectId)).toList();
        }
    }

    private static final List<String> MODELS = List.of("threeSteps", "countersign", "branches", "caller", "later");
    private static final Map<TestDatabase, TestApplication> SHARED = new EnumMap<>(TestDatabase.class);

    private final Audited audited = new Audited();
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
        context.registerBean(Clock.class, () -> Clock.system(ZoneId.of("Asia/Shanghai")));
        context.registerBean(WorkingCalendar.class, () -> WorkingCalendar.load(null));
        context.registerBean(AuditTrail.class, () -> audited);
        context.register(Parts.class);
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

    public Audited audited() {
        return audited;
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
