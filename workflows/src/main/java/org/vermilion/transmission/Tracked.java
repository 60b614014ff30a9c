package org.vermilion.transmission;

import org.jspecify.annotations.Nullable;

/**
 * A consignment and how its recipient handles it.
 *
 * @param receipt the identifier of its receipt; null until it is registered
 * @param registerNumber its number in the recipient's register; null likewise
 * @param receiptStatus {@code HANDLING} or {@code CLOSED}; null likewise
 */
public record Tracked(Consignment consignment, @Nullable String receipt, @Nullable String registerNumber,
        @Nullable String receiptStatus) {}
