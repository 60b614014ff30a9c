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

    /** Runs the call; whoever loses a race for the work gets TASK-GONE. */
    static <T> T orGone(Supplier<T> call) {
        try {
            return call.get();
        } catch (OptimisticLockingException | NotValidException | NullValueException lost) {
            throw refusalIn(lost, new Refusal(ProcessReason.TASK_GONE, lost));
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

    /** Deadlock, serialisation failure (SQL state 40…) or lock timeout (H2: HYT00, PostgreSQL: 55P03). */
    private static boolean isLockedOut(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException) {
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
