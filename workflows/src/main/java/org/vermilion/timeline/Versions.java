package org.vermilion.timeline;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Which version of a thing a digest means. */
@FunctionalInterface
public interface Versions {

    /** A thing without versions. */
    Versions NONE = (digest, at) -> null;

    /** The number of the last version of this digest there was at the time; null if there is none. */
    @Nullable Integer no(String digest, Instant at);
}
