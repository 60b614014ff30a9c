package org.vermilion.process.camunda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.label.Label;
import org.vermilion.process.NextStep;
import org.vermilion.process.ProcessReason;
import org.vermilion.process.ProcessRegister;
import org.vermilion.process.ProcessVariables;
import org.vermilion.process.Processes;
import org.vermilion.process.StartedProcess;
import org.vermilion.process.StepView;
import org.vermilion.process.TaskView;
import org.vermilion.refusal.Refusal;
import org.vermilion.subject.PersonId;

/** {@link Processes} on Camunda 7. */
final class CamundaProcesses implements Processes {

    private static final int ATTEMPTS = 5;

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final TransactionTemplate transaction;
    private final ProcessRegister register;
    private final WorkLock lock;
    private final ModelDeployment models;
    private final OpenTasks tasks;
    private final Withdrawal withdrawal;
    private final Lookout ahead;

    CamundaProcesses(ProcessEngine engine, PlatformTransactionManager transactions, ProcessRegister register,
            WorkLock lock, ModelDeployment models, OpenTasks tasks) {
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
        this.history = engine.getHistoryService();
        this.transaction = new TransactionTemplate(transactions);
        this.register = register;
        this.lock = lock;
        this.models = models;
        this.tasks = tasks;
        this.withdrawal = new Withdrawal(runtime, engine.getRepositoryService());
        this.ahead = new Lookout(engine);
    }

    @Override
    public String start(String key, String businessKey, Label label, Map<String, Object> variables) {
        if (!businessKey.matches("[A-Za-z0-9._:-]{1,100}")) {
            throw new IllegalArgumentException("a business key is 1 to 100 of A-Z a-z 0-9 . _ : -");
        }
        Map<String, Object> checked = ProcessVariables.checked(variables);
        if (!models.holds(key)) {
            throw new Refusal(ProcessReason.PROCESS_UNKNOWN, key);
        }
        return moved(() -> {
            Optional<StartedProcess> earlier = register.of(businessKey);
            if (earlier.isEmpty()) {
                register.enter(businessKey, key, label);
            } else if (runs(earlier.get())) {
                throw new Refusal(ProcessReason.PROCESS_RUNNING);
            } else {
                register.replace(earlier.get(), key, label);
            }
            String instanceId = runtime.startProcessInstanceByKey(key, businessKey, new HashMap<>(checked)).getId();
            register.started(businessKey, instanceId);
            return instanceId;
        });
    }

    @Override
    public void complete(String taskId, PersonId by, Map<String, Object> variables) {
        Map<String, Object> checked = ProcessVariables.checked(variables);
        as(by, () -> {
            if (!lock.ofTask(taskId)) {
                throw new Refusal(ProcessReason.TASK_GONE);
            }
            engine.getTaskService().complete(taskId, new HashMap<>(checked));
            return null;
        });
    }

    @Override
    public void hold(String taskId) {
        if (!lock.ofTask(taskId) || task(taskId).isEmpty()) {
            throw new Refusal(ProcessReason.TASK_GONE);
        }
    }

    @Override
    public void holdWork(String businessKey) {
        lock.ofWork(businessKey);
    }

    @Override
    public Optional<TaskView> task(String taskId) {
        return transaction.execute(status -> tasks.of(taskId));
    }

    @Override
    public List<TaskView> openTasks(String businessKey) {
        return transaction.execute(status -> tasks.ofWork(businessKey));
    }

    @Override
    public Optional<NextStep> next(String taskId, Map<String, Object> variables) {
        return transaction.execute(status -> {
            TaskView task = tasks.of(taskId).orElseThrow(() -> new Refusal(ProcessReason.TASK_GONE));
            return ahead.after(task, tasks.ofWork(task.businessKey()), ProcessVariables.checked(variables));
        });
    }

    @Override
    public Optional<byte[]> model(String key) {
        return models.holds(key) ? Optional.of(ahead.model(key)) : Optional.empty();
    }

    @Override
    public Map<String, Object> variables(String businessKey) {
        return transaction.execute(status -> ahead.variables(required(businessKey).instanceId()));
    }

    @Override
    public void setVariable(String businessKey, String name, Object value) {
        ProcessVariables.check(name, value);
        moved(() -> {
            runtime.setVariable(running(businessKey).instanceId(), name, value);
            return null;
        });
    }

    @Override
    public void withdraw(String businessKey, String toStep, PersonId by) {
        as(by, () -> {
            withdrawal.of(running(businessKey), toStep);
            return null;
        });
    }

    @Override
    public void withdraw(String businessKey, Set<String> expectedTasks, String toStep, PersonId by) {
        as(by, () -> {
            StartedProcess work = running(businessKey);
            if (!tasks.idsOfWork(businessKey).equals(expectedTasks)) {
                throw new Refusal(ProcessReason.TASK_GONE);
            }
            withdrawal.of(work, toStep);
            return null;
        });
    }

    @Override
    public void cancel(String businessKey, PersonId by) {
        as(by, () -> {
            runtime.deleteProcessInstance(running(businessKey).instanceId(), "cancelled", false, true, true, false);
            return null;
        });
    }

    @Override
    public void relabel(String businessKey, Label label) {
        transaction.executeWithoutResult(status -> {
            required(businessKey);
            register.relabel(businessKey, label);
        });
    }

    @Override
    public boolean isEnded(String businessKey) {
        return transaction.execute(status -> !runs(required(businessKey)));
    }

    @Override
    public List<StepView> path(String businessKey) {
        return transaction.execute(status -> new Path(history).of(required(businessKey)));
    }

    private StartedProcess required(String businessKey) {
        return register.of(businessKey).orElseThrow(() -> new Refusal(ProcessReason.PROCESS_ABSENT));
    }

    /** The work, locked: nobody else moves it until the transaction ends. */
    private StartedProcess running(String businessKey) {
        lock.ofWork(businessKey);
        StartedProcess work = required(businessKey);
        if (!runs(work)) {
            throw new Refusal(ProcessReason.PROCESS_ENDED);
        }
        return work;
    }

    private boolean runs(StartedProcess work) {
        return runtime.createProcessInstanceQuery().processInstanceId(work.instanceId()).count() > 0;
    }

    private <T> T moved(Supplier<T> change) {
        for (int attempt = 1; ; attempt++) {
            try {
                return EngineRefusals.orBusy(() -> transaction.execute(status -> change.get()));
            } catch (Refusal refusal) {
                // a collision with the engine's own bookkeeping passes; but a caller's transaction is spoilt by now
                if (refusal.reason() != ProcessReason.BUSY || attempt == ATTEMPTS
                        || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw refusal;
                }
            }
        }
    }

    /** The listeners learn from the engine's authentication who it is; nothing else asks it. */
    private void as(PersonId by, Supplier<?> change) {
        IdentityService identity = engine.getIdentityService();
        Authentication before = identity.getCurrentAuthentication(); // a step may act for somebody else in between
        identity.setAuthenticatedUserId(by.value());
        try {
            moved(change);
        } finally {
            identity.setAuthentication(before);
        }
    }
}
