package org.vermilion.process.camunda;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.vermilion.label.Label;
import org.vermilion.process.ProcessBean;
import org.vermilion.process.ProcessRegister;
import org.vermilion.process.ProcessStep;
import org.vermilion.process.ProcessVariables;
import org.vermilion.process.StepRun;

/**
 * A {@link ProcessBean} as models meet it. The engine runs it as a service task or as a listener at an element's start
 * or end, if it is a {@link ProcessStep}; expressions see it only as the base of an offered method.
 */
final class StepDelegate implements JavaDelegate, ExecutionListener {

    private final ProcessBean bean;
    private final ProcessRegister register;

    StepDelegate(ProcessBean bean, ProcessRegister register) {
        this.bean = bean;
        this.register = register;
    }

    ProcessBean bean() {
        return bean;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!(bean.object() instanceof ProcessStep step)) {
            throw new ProcessEngineException("bean " + bean.name() + " is no step");
        }
        step.run(new Run(execution, register));
    }

    @Override
    public void notify(DelegateExecution execution) {
        execute(execution);
    }

    private record Run(DelegateExecution execution, ProcessRegister register) implements StepRun {

        @Override
        public String process() {
            // the engine's definition ids are key:version:id
            return execution.getProcessDefinitionId().split(":", 2)[0];
        }

        @Override
        public String step() {
            return execution.getCurrentActivityId();
        }

        @Override
        public String businessKey() {
            return execution.getProcessBusinessKey();
        }

        @Override
        public Label label() {
            return register.of(businessKey()).orElseThrow().label();
        }

        @Override
        public @Nullable Object variable(String name) {
            return execution.getVariable(name);
        }

        @Override
        public void setVariable(String name, Object value) {
            ProcessVariables.check(name, value);
            execution.setVariable(name, value);
        }
    }
}
