package vn.phusa.identity.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that needs no permission; each stands on the explicit list of the conventions test. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Open {

    /** Who may call it. */
    To value();

    /** The two kinds of openness. */
    enum To {
        /** Anyone, without signing in. */
        EVERYONE,
        /** Anyone who signed in, with or without a role. */
        SIGNED_IN
    }
}
