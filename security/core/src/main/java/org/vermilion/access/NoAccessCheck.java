package org.vermilion.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a use case asks {@link AccessGuard} nothing, and why it need not. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NoAccessCheck {

    /** Why no check is needed; a sentence. */
    String reason();
}
