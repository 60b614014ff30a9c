package org.vermilion.cmis;

import java.sql.SQLException;
import java.util.function.Supplier;

import org.apache.chemistry.opencmis.commons.exceptions.CmisStorageException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisUpdateConflictException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.vermilion.refusal.Refusal;

/**
 * Where calls enter the database and failures leave it as CMIS exceptions.
 *
 * <p>A change joins the caller's transaction behind a savepoint, or has its own if there is none. Plain joining would
 * not do: the first refusal, such as a name that is taken, would doom the caller's transaction, and PostgreSQL would
 * take no further statement in it.
 */
final class Border {

    private static final int H2_CONCURRENT_UPDATE = 90131;

    private final TransactionTemplate nested;

    Border(PlatformTransactionManager transactions) {
        nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Does all of the change or nothing. */
    <T> T change(Supplier<T> change) {
        return guarded(() -> nested.execute(status -> change.get()));
    }

    void change(Runnable change) {
        change(() -> {
            change.run();
            return true;
        });
    }

    /** Turns failures of the database and of the content store into CMIS exceptions that name no data. */
    static <T> T guarded(Supplier<T> call) {
        try {
            return call.get();
        } catch (Refusal e) {
            throw new CmisStorageException(e.getMessage(), e);
        } catch (ConcurrencyFailureException e) {
            throw new CmisUpdateConflictException("Somebody else is changing the same object", e);
        } catch (DataIntegrityViolationException e) {
            throw new CmisStorageException("The metadata was refused"); // its cause quotes the values
        } catch (DataAccessException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException sql
                    && sql.getErrorCode() == H2_CONCURRENT_UPDATE) {
                throw new CmisUpdateConflictException("Somebody else is changing the same object", e);
            }
            throw new CmisStorageException("The metadata cannot be read or written just now", e);
        } catch (TransactionException e) {
            throw new CmisStorageException("The metadata cannot be read or written just now", e);
        }
    }
}
