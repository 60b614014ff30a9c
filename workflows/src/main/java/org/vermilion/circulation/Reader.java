package org.vermilion.circulation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.vermilion.identity.Who;

/**
 * Somebody a thing was given to.
 *
 * @param at when it was given
 * @param readAt when it was read; null until then
 */
public record Reader(Who person, Instant at, @Nullable Instant readAt) {}
