package org.vermilion.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how much the body of a request to this endpoint may hold; one without it takes {@link #USUAL}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LongestBody {

    /** What opinions, choices and forms need, in bytes. */
    int USUAL = 1 << 20;

    /** What the text of a document needs, in bytes. */
    int TEXT = 8 << 20;

    /** The most, in bytes. */
    int value();
}
