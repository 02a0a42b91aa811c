package org.gongkai.report.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A report without errors, for Jakarta Validation. The validator comes with the module {@code report-rules}, which a
 * provider finds by itself; each finding becomes a violation with the path of its cell, such as
 * {@code figures[T3.3.1:A]}.
 *
 * <pre>{@code
 * record Submission(@ConsistentReport DisclosureReport report) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = {})
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentReport {

    /** The message of a violation; by default the finding's own. */
    String message() default "";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** The payload: {@link Errors} leaves warnings and notices out. */
    Class<? extends Payload>[] payload() default {};

    /** Payload under which only errors are violations. */
    interface Errors extends Payload {}
}
