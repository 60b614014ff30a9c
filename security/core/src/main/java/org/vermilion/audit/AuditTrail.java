package org.vermilion.audit;

/** Where every state change leaves its event. Safe for use by many threads. */
public interface AuditTrail {

    /**
     * Appends an event to the chain in the caller's transaction: both happen or neither does.
     *
     * @throws IllegalStateException if there is no transaction
     */
    void append(AuditEntry entry);

    /** Appends the event of a refusal in a transaction of its own, so that it stays when the caller's is undone. */
    void appendRefusal(AuditEntry entry);
}
