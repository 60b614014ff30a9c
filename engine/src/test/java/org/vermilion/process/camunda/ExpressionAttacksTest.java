package org.vermilion.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vermilion.process.TestApplication;
import org.vermilion.testing.TestDatabase;

/**
 * Attacks the engine itself, behind the lint, as a model or a query would that got past it. A marker property shows
 * whether anything ran.
 */
class ExpressionAttacksTest {

    private static final String MARK = "vermilion.attacked";
    private static final String REFLECTION = "''.getClass().forName('java.lang.System').getMethod('setProperty', "
            + "''.getClass(), ''.getClass()).invoke(null, '" + MARK + "', 'yes')";

    private final TestApplication application = TestApplication.on(TestDatabase.H2);
    private final ProcessEngine engine = application.bean(ProcessEngine.class);

    static List<String> attacks() {
        return List.of("${" + REFLECTION + "}", "#{" + REFLECTION + "}",
                "${''.getClass().forName('java.lang.Runtime')}", "${''['class']}", "${''.class}",
                "${execution.processEngineServices}", "${execution}", "${task}", "${authenticatedUserId}",
                "${processEngine}", "${dataSource}", "${sums.secret()}", "${sums.getClass()}", "${sums.class}",
                "${sums['isLarge'](1)}", "${sums.isLarge}", "${sums.isLarge(1).getClass()}", "${now()}",
                "${currentUser()}", "${text.length()}", "${list.get(0)}", "${list[0]}", "${list.size()}",
                "${text.bytes}", "${(text).length()}", "${true ? text.length() : 0}", "${reckoning.run(text)}");
    }

    @AfterEach
    void nothingRan() {
        assertThat(System.clearProperty(MARK)).isNull();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void runsNoExpressionOfAModelBeyondTheRule(String expression) {
        String key = "attack" + Math.abs(expression.hashCode());

        assertThatThrownBy(() -> {
            deploy(key, "<serviceTask id=\"run\" camunda:expression=\"" + expression.replace("\"", "&quot;") + "\"/>");
            engine.getRuntimeService().startProcessInstanceByKey(key, Map.of("text", "x", "list", List.of("y")));
        }).isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void runsNoExpressionInAQueryNotEvenWithinOr(String expression) {
        assertThatThrownBy(() -> engine.getTaskService().createTaskQuery().dueAfterExpression(expression).list())
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> orQuery().dueAfterExpression(expression).endOr().list())
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> orQuery().taskCandidateGroupInExpression(expression).endOr().list())
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> orQuery().taskAssigneeExpression(expression).endOr().count())
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void attacksWithWhatWouldRunWithoutTheGuards() {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        configuration.getCommandExecutorTxRequired().execute(context ->
                new JuelExpressionManager().createExpression(attacks().get(0)).getValue(null));

        assertThat(System.clearProperty(MARK)).isEqualTo("yes");
    }

    @Test
    void evaluatesNotEvenAHarmlessExpressionInAQuery() {
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> orQuery().taskAssigneeExpression("${1+1}").endOr().list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "feel", "javascript", "groovy", "python"})
    void runsNoScript(String language) {
        String key = "script" + language;

        assertThatThrownBy(() -> {
            deploy(key, "<scriptTask id=\"run\" scriptFormat=\"" + language + "\"><script>${1+1}</script></scriptTask>");
            engine.getRuntimeService().startProcessInstanceByKey(key);
        }).isInstanceOf(ProcessEngineException.class).hasStackTraceContaining("scripts are not allowed");
    }

    @Test
    void makesNoObjectOfAClassAModelNames() {
        assertThatThrownBy(() -> {
            deploy("named", "<serviceTask id=\"run\" camunda:class=\"" + Marking.class.getName() + "\"/>");
            engine.getRuntimeService().startProcessInstanceByKey("named");
        }).hasStackTraceContaining("models may not name classes");
    }

    @Test
    void readsNoFileThroughAnEntity() {
        String bpmn = model("entity", "<documentation>&file;</documentation>")
                .replace("<definitions", "<!DOCTYPE definitions [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>\n<definitions");

        assertThatThrownBy(() -> engine.getRepositoryService().createDeployment()
                .addInputStream("entity.bpmn", new java.io.ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)))
                .deploy()).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void keepsNoJavaObject() {
        String work = UUID.randomUUID().toString();
        application.processes().start("threeSteps", work, org.vermilion.label.Label.PUBLIC, Map.of());
        String instance = application.processes().openTasks(work).get(0).instanceId();

        for (Object value : List.of(new java.util.Date(), new java.util.HashMap<>(Map.of("a", "b")), 1L,
                Variables.serializedObjectValue("rO0ABXQAA2FiYw==").serializationDataFormat("application/x-java-serialized-object")
                        .objectTypeName("java.lang.String").create())) {
            assertThatThrownBy(() -> engine.getRuntimeService().setVariable(instance, "object", value))
                    .isInstanceOf(ProcessEngineException.class);
        }
    }

    @Test
    void stillEvaluatesWhatIsAllowed() {
        deploy("allowed", "<serviceTask id=\"run\" camunda:resultVariable=\"sum\" "
                + "camunda:expression=\"${sums.isLarge(amount) and (done / all &gt;= 0.6) ? 'large' : name}\"/>"
                + "<userTask id=\"wait\"/>");
        Map<String, Object> variables = Map.of("amount", 101, "done", 2, "all", 3, "name", "n");

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("allowed", variables))
                .hasStackTraceContaining("TASK-NO-CANDIDATE"); // it came past the expression to the task
    }

    private TaskQuery orQuery() {
        return engine.getTaskService().createTaskQuery().or();
    }

    private void deploy(String key, String element) {
        engine.getRepositoryService().createDeployment()
                .addString(key + ".bpmn", model(key, element)).deploy();
    }

    private static String model(String key, String element) {
        String last = element.contains("wait") ? "wait" : "run";
        return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                + "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"t\"><process id=\"" + key
                + "\" isExecutable=\"true\" camunda:historyTimeToLive=\"1\"><startEvent id=\"begun\"/>" + element
                + "<sequenceFlow id=\"toRun\" sourceRef=\"begun\" targetRef=\"run\"/>"
                + (last.equals("wait") ? "<sequenceFlow id=\"toWait\" sourceRef=\"run\" targetRef=\"wait\"/>" : "")
                + "</process></definitions>";
    }

    /** Would leave the mark if a model could name it. */
    public static final class Marking {

        public Marking() {
            System.setProperty(MARK, "yes");
        }
    }
}
