package vn.phusa.shared.write;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that writes: one transaction around the whole answer, so that {@code Idempotency-Key} is
 * stored together with the effect, and {@code dryRun=true} shows the answer and writes nothing.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Write {

    /** Whether the operation gives {@code dryRun} a meaning of its own, as an import does. */
    @Nonbinding
    boolean ownDryRun() default false;
}
