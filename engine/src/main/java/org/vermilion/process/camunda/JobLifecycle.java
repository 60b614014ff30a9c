package org.vermilion.process.camunda;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the engine's jobs only while the application stands: started last, when every bean is there and the models are
 * deployed, and stopped first, long before the DataSource closes. Stopping waits for the jobs that are running.
 */
final class JobLifecycle implements SmartLifecycle {

    private final JobExecutor jobs;

    JobLifecycle(JobExecutor jobs) {
        this.jobs = jobs;
    }

    @Override
    public void start() {
        jobs.start();
    }

    @Override
    public void stop() {
        jobs.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobs.isActive();
    }
}
