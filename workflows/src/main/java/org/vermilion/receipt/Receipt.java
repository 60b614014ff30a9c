package org.vermilion.receipt;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.vermilion.subject.OrganId;

/**
 * A received document under way at its recipient.
 *
 * @param consignment what came
 * @param registerNumber its number in the recipient's register (收文编号), such as {@code 2026-收-0107}
 * @param closedAt when it was closed; null while it is handled
 */
public record Receipt(String id, String consignment, OrganId organ, String registerNumber, Status status,
        Instant registeredAt, @Nullable Instant closedAt) {

    /** 办理中, 已办结. */
    public enum Status { HANDLING, CLOSED }
}
