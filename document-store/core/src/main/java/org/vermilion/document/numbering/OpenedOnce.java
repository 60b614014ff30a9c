package org.vermilion.document.numbering;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.access.NoAccessCheck;


/** Opens a series that somebody else may be opening at the same moment. Safe for use by many threads. */
@Component
@NoAccessCheck(reason = "runs what it is handed, within the caller's transaction")
public class OpenedOnce {

    private final TransactionTemplate nested;

    OpenedOnce(PlatformTransactionManager transactions) {
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Runs the insert of a series' first row in the caller's transaction. If another transaction makes the same row, it
     * is waited for, and its row is there afterwards; a duplicate undoes no more than the insert.
     */
    public void open(Runnable insert) {
        try {
            nested.executeWithoutResult(status -> insert.run());
        } catch (DuplicateKeyException openedMeanwhile) {
            // by whoever was waited for; the caller goes on with that row
        }
    }
}
