package org.vermilion.process.camunda;

import java.sql.SQLException;
import java.util.function.Supplier;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.vermilion.process.ProcessReason;
import org.vermilion.refusal.Refusal;

/** Turns what the engine throws into what was refused. What is neither a race nor a refusal of ours stays a fault. */
final class EngineRefusals {

    private EngineRefusals() {}

    /**
     * Runs the call. What is not there (any more) is TASK-GONE; a collision is BUSY, since under the {@link WorkLock}
     * it can only be one with the engine's own bookkeeping, such as a job being taken up.
     */
    static <T> T orBusy(Supplier<T> call) {
        try {
            return call.get();
        } catch (NotValidException | NullValueException gone) {
            throw refusalIn(gone, new Refusal(ProcessReason.TASK_GONE, gone));
        } catch (ProcessEngineException | ConcurrencyFailureException thrown) {
            if (isLockedOut(thrown)) {
                throw new Refusal(ProcessReason.BUSY, thrown);
            }
            throw refusalIn(thrown, thrown);
        }
    }

    private static RuntimeException refusalIn(RuntimeException thrown, RuntimeException otherwise) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return otherwise;
    }

    /** Changed meanwhile, deadlock, serialisation failure (SQL state 40…) or lock timeout (H2: HYT00, PostgreSQL: 55P03). */
    private static boolean isLockedOut(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException || cause instanceof OptimisticLockingException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null && (sql.getSQLState().startsWith("40")
                    || sql.getSQLState().equals("HYT00") || sql.getSQLState().equals("55P03"))) {
                return true;
            }
        }
        return false;
    }
}
