package org.vermilion.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The engine alone, with its default settings (full history, its own job executor), on the same model: what anybody
 * has who writes nothing around it. It keeps no document, no opinion, no signature and no audit trail.
 */
final class EngineWalk implements Walk, AutoCloseable {

    private static final int CONNECTIONS = 20; // as many as the application

    private final HikariDataSource source;
    private final ProcessEngine engine;

    EngineWalk(String url, String user) {
        source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(user);
        source.setMaximumPoolSize(CONNECTIONS);
        SpringProcessEngineConfiguration settings = new SpringProcessEngineConfiguration();
        StaticApplicationContext none = new StaticApplicationContext();
        none.refresh();
        settings.setApplicationContext(none); // it insists on one
        settings.setProcessEngineName("bare"); // the application's is the default one
        settings.setDataSource(source);
        settings.setTransactionManager(new DataSourceTransactionManager(source));
        settings.setDatabaseSchemaUpdate("true");
        settings.setJobExecutorActivate(true);
        engine = settings.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addClasspathResource("processes/dispatch/dispatch.bpmn").deploy();
    }

    @Override
    public String name() {
        return "bare engine";
    }

    @Override
    public List<String> prepare(int count) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList();
    }

    @Override
    public String submit(String businessKey) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("drafter", "person:zhoumin");
        variables.put("divisionHead", "post:DIVISION_HEAD@gzw.cqc");
        variables.put("countersigners", new ArrayList<>(List.of("post:DIVISION_HEAD@gzw.cwc", "post:DIVISION_HEAD@gzw.fgc")));
        variables.put("countersignNeeded", true);
        variables.put("objected", false);
        variables.put("officeReviewer", "post:OFFICE_REVIEWER@gzw");
        variables.put("signer", "person:liuwei");
        variables.put("documentClerk", "post:DOCUMENT_CLERK@gzw");
        variables.put("sealKeeper", "post:SEAL_KEEPER@gzw");
        variables.put("dispatcher", "post:DISPATCHER@gzw");
        String instance = engine.getRuntimeService().startProcessInstanceByKey("dispatch", businessKey, variables).getId();
        complete(instance, "draft", Map.of("outcome", "pass", "objected", false));
        return instance;
    }

    @Override
    public boolean take(Step step, String instance) {
        return complete(instance, step.element(),
                step.element().equals("countersign") ? Collections.emptyMap() : Map.of("outcome", "pass"));
    }

    private boolean complete(String instance, String element, Map<String, Object> variables) {
        TaskService tasks = engine.getTaskService();
        List<Task> found = tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey(element).listPage(0, 1);
        if (found.isEmpty()) {
            return false;
        }
        tasks.complete(found.get(0).getId(), variables);
        return true;
    }

    @Override
    public void settle() {
        // it leaves nothing behind
    }

    @Override
    public void close() {
        engine.close();
        source.close();
    }
}
