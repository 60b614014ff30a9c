package org.vermilion.process.camunda;

import java.util.Optional;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets one transaction at a time move a piece of work: its row in the register is locked before the engine reads
 * anything. The engine alone would find out at the end that two collided, and now and then not find out at all: it
 * reads what it needs bit by bit, and fails on a half-changed tree of tokens. Different pieces of work never wait for
 * each other.
 *
 * <p>Reads two tables of the engine, because its own queries would take three statements for each lock.
 */
final class WorkLock {

    private final JdbcClient jdbc;

    WorkLock(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Locks the work until the transaction ends; false if there is none. */
    boolean ofWork(String businessKey) {
        return jdbc.sql("select business_key from process_register where business_key = ? for update")
                .param(businessKey).query(String.class).optional().isPresent();
    }

    /** Locks the work a task belongs to; false if there is no such task. */
    boolean ofTask(String taskId) {
        return lock("select e.business_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ "
                + "where t.id_ = ?", taskId);
    }

    /** Locks the work a job belongs to; false if there is no such job any more. */
    boolean ofJob(String jobId) {
        return lock("select e.business_key_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_ "
                + "where j.id_ = ?", jobId);
    }

    private boolean lock(String businessKeyOf, String id) {
        Optional<String> businessKey = jdbc.sql(businessKeyOf).param(id).query(String.class).optional();
        return businessKey.isPresent() && ofWork(businessKey.get());
    }
}
