package org.vermilion.process.camunda;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.process.ModelLint;
import org.vermilion.process.ProcessBean;
import org.vermilion.process.ProcessModel;
import org.vermilion.process.ProcessRegister;
import org.vermilion.process.Processes;

/** The beans of this package: the {@link HardenedEngine} on the application's one DataSource and its transactions. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    NamedBeans processBeansByName(ObjectProvider<ProcessBean> beans) {
        return new NamedBeans(beans);
    }

    @Bean
    ExpressionRule expressionRule(NamedBeans beans) {
        return new ExpressionRule(beans);
    }

    @Bean
    WorkLock workLock(DataSource dataSource) {
        return new WorkLock(dataSource);
    }

    @Bean
    JobExecutor jobExecutor(WorkLock lock, PlatformTransactionManager transactions) {
        LockingJobExecutor jobs = new LockingJobExecutor(lock, new TransactionTemplate(transactions));
        jobs.setWaitTimeInMillis(500);
        jobs.setMaxWait(5_000); // a job another node added, or a timer, waits no longer; own jobs start after commit
        jobs.setLockTimeInMillis(10_000); // a job that a killed node had taken up is free again; the WorkLock keeps it single
        jobs.setBackoffTimeInMillis(25);
        jobs.setMaxBackoff(400);
        jobs.setAutoActivate(false);
        return jobs;
    }

    @Bean(destroyMethod = "close")
    ProcessEngine processEngine(DataSource dataSource, PlatformTransactionManager transactions, JobExecutor jobs,
            NamedBeans beans, ExpressionRule rule, ProcessRegister register, ObjectProvider<ProcessEnginePlugin> plugins,
            ObjectProvider<Clock> clock) {
        HardenedEngine engine = new HardenedEngine(new GuardedExpressions(rule, new GuardingResolver(beans, register)));
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setJobExecutor(jobs);
        engine.setJobExecutorActivate(false);
        engine.setFailedJobRetryTimeCycle("PT5S,PT1M,PT10M,PT1H");
        engine.setProcessEnginePlugins(new ArrayList<>(plugins.orderedStream().toList()));
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new EngineListeners())));
        Clock time = clock.getIfAvailable(Clock::systemUTC);
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new EngineTime(time)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new EngineTime(time)));
        return engine.buildProcessEngine();
    }

    @Bean
    ModelLint modelLint(ExpressionRule rule, NamedBeans beans) {
        return new BpmnLint(rule, beans);
    }

    @Bean
    ModelDeployment modelDeployment(ProcessEngine engine, ModelLint lint, ObjectProvider<ProcessModel> models) {
        return new ModelDeployment(engine.getRepositoryService(), lint, models);
    }

    @Bean
    JobLifecycle jobLifecycle(JobExecutor jobs, ModelDeployment deployedBefore) {
        return new JobLifecycle(jobs);
    }

    @Bean
    Processes processes(ProcessEngine engine, PlatformTransactionManager transactions, ProcessRegister register,
            WorkLock lock, ModelDeployment models, DataSource dataSource) {
        return new CamundaProcesses(engine, transactions, register, lock, models, new OpenTasks(dataSource, register));
    }
}
