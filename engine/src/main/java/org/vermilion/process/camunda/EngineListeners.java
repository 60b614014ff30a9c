package org.vermilion.process.camunda;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * What every model gets without saying so: the person who completes a task goes into the history as its assignee, and
 * a called process works on its caller's business key.
 */
final class EngineListeners extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, EngineListeners::keepWhoCompleted);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((CallActivityBehavior) activity.getActivityBehavior()).getCallableElement()
                .setBusinessKeyValueProvider(new CallersBusinessKey());
    }

    private static void keepWhoCompleted(DelegateTask task) {
        Authentication by = task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        task.setAssignee(by.getUserId());
    }

    private static final class CallersBusinessKey implements ParameterValueProvider {

        @Override
        public Object getValue(VariableScope scope) {
            return ((ExecutionEntity) scope).getProcessBusinessKey();
        }

        @Override
        public boolean isDynamic() {
            return true;
        }
    }
}
