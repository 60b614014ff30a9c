/**
 * The rules of the architecture: what may refer to what, who must ask the guard, what is never done anywhere.
 *
 * <p>Each rule is held against the whole program, and against a class of {@code fixture} that breaks it: a rule that
 * cannot fail is worse than none. Start reading at {@link Floor}.
 */
@NullMarked
package org.vermilion.rules;

import org.jspecify.annotations.NullMarked;
