package org.vermilion.app.wiring;

import java.util.concurrent.locks.ReentrantLock;

import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * The transactions of the embedded database, committed one after another. A commit of H2 writes to disk what stands in
 * each of its maps, one map after another, and keeps nobody from changing them meanwhile: of somebody else's commit that
 * falls into that moment one table may come to disk and another not, such as an opinion and not its audit event, and a
 * kill right then leaves it so (h2database issue 2080). Who is not committing yet may go on: what H2 finds of them on
 * disk it undoes.
 */
final class CommitsInTurn extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private final ReentrantLock turn = new ReentrantLock();

    CommitsInTurn(DataSource source) {
        super(source);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        if (status.isReadOnly()) {
            super.doCommit(status);
            return;
        }
        turn.lock();
        try {
            super.doCommit(status);
        } finally {
            turn.unlock();
        }
    }
}
