/**
 * How a "no" is said: a stable reason code, its kind, and one sentence each in Chinese and English that says what
 * was wrong and what to do.
 *
 * <p>Each module declares its own reasons as an enum that implements {@link Reason}; only {@code org.vermilion.app}
 * turns them into HTTP. No refusal ever carries a title, a name or content.
 */
@NullMarked
package org.vermilion.refusal;

import org.jspecify.annotations.NullMarked;
