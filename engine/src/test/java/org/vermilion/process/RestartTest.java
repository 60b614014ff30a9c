package org.vermilion.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vermilion.label.Label;
import org.vermilion.label.Level;
import org.vermilion.subject.PersonId;
import org.vermilion.testing.TestDatabase;

class RestartTest {

    private static final PersonId LIU = new PersonId("liuwei");

    @ParameterizedTest
    @EnumSource
    void keepsWorkAndJobsAndDeploysOnlyWhatChanged(TestDatabase database) {
        String url = TestApplication.freshUrl(database);
        List<TaskView> before;
        try (TestApplication application = new TestApplication(url)) {
            application.bean(JobExecutor.class).shutdown(); // as if the machine stopped before the job's turn
            Processes processes = application.processes();
            processes.start("threeSteps", "kept", Label.of(Level.SECRET), Map.of("list", List.of("a", "b")));
            processes.complete(processes.openTasks("kept").get(0).id(), LIU, Map.of());
            processes.start("later", "job", Label.PUBLIC, Map.of("amount", 7, "handler", "person:liuwei", "role", "SIGNER"));
            before = processes.openTasks("kept");
            assertThat(processes.openTasks("job")).isEmpty();
        }

        try (TestApplication application = new TestApplication(url)) {
            Processes processes = application.processes();
            assertThat(processes.openTasks("kept")).isEqualTo(before);
            assertThat(processes.variables("kept")).containsEntry("list", List.of("a", "b"));
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !processes.openTasks("job").isEmpty());
            assertThat(processes.openTasks("job")).extracting(TaskView::step).containsExactly("person");
            assertThat(processes.variables("job")).containsEntry("reckonedFor", "job");
            processes.complete(before.get(0).id(), LIU, Map.of());
            assertThat(application.bean(ProcessEngine.class).getRepositoryService().createProcessDefinitionQuery().count())
                    .isEqualTo(5);
        }

        List<ProcessModel> changed = List.of(new ProcessModel("threeSteps", "process/changed/threeSteps.bpmn"));
        try (TestApplication application = new TestApplication(url, changed)) {
            Processes processes = application.processes();
            processes.complete(processes.openTasks("kept").get(0).id(), LIU, Map.of());
            assertThat(processes.isEnded("kept")).as("running work stays on its version").isTrue();
            processes.start("threeSteps", "new", Label.PUBLIC, Map.of());
            assertThat(processes.openTasks("new")).extracting(TaskView::step).containsExactly("write");
        }
    }

    @ParameterizedTest
    @EnumSource
    void triesAFailedStepAgainAndKeepsNothingOfTheFirstTry(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();
        String work = java.util.UUID.randomUUID().toString();
        processes.start("later", work, Label.PUBLIC, Map.of("amount", 7, "handler", "person:liuwei", "role", "SIGNER",
                "failFirst", true));

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !processes.openTasks(work).isEmpty());

        assertThat(processes.variables(work)).containsEntry("reckonedFor", work).doesNotContainKey("lost");
    }

    @ParameterizedTest
    @EnumSource
    void runsAJobSoonAfterItsTransaction(TestDatabase database) {
        Processes processes = TestApplication.on(database).processes();
        String work = java.util.UUID.randomUUID().toString();
        processes.start("later", work, Label.PUBLIC, Map.of("amount", 700, "handler", "person:liuwei", "role", "SIGNER"));

        Awaitility.await().pollInterval(Duration.ofMillis(20)).atMost(Duration.ofSeconds(4))
                .until(() -> !processes.openTasks(work).isEmpty());

        assertThat(processes.openTasks(work)).extracting(TaskView::step).containsExactly("leader");
        assertThat(processes.openTasks(work).get(0).candidates()).extracting(Object::toString)
                .containsExactly("post:SIGNER@gzw");
    }
}
