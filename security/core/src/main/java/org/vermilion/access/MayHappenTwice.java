package org.vermilion.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a POST takes no Idempotency-Key and is no transaction by itself, and why it need not be. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MayHappenTwice {

    /** Why it does no harm; a sentence. */
    String reason();
}
