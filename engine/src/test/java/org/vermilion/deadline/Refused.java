package org.vermilion.deadline;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.vermilion.refusal.Refusal;

/** The code with which something is refused. */
final class Refused {

    private Refused() {
    }

    static String code(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).reason().code();
    }
}
