package org.vermilion.process.camunda;

import java.util.List;

import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs jobs under the same {@link WorkLock} as people's acts, so that a join or a timer never meets a completion. */
final class LockingJobExecutor extends DefaultJobExecutor {

    private final WorkLock lock;
    private final TransactionTemplate transaction;

    LockingJobExecutor(WorkLock lock, TransactionTemplate transaction) {
        this.lock = lock;
        this.transaction = transaction;
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new LockedJobs(jobIds, engine);
    }

    private final class LockedJobs extends ExecuteJobsRunnable {

        LockedJobs(List<String> jobIds, ProcessEngineImpl engine) {
            super(jobIds, engine);
        }

        @Override
        protected void executeJob(String jobId, CommandExecutor executor, JobFailureCollector failures) {
            super.executeJob(jobId, new CommandExecutor() {
                @Override
                public <T> T execute(Command<T> command) {
                    if (!(command instanceof ExecuteJobsCmd)) {
                        return executor.execute(command); // the bookkeeping after a failure has transactions of its own
                    }
                    return transaction.execute(status -> {
                        lock.ofJob(jobId);
                        return executor.execute(command);
                    });
                }
            }, failures);
        }
    }
}
