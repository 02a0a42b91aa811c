package org.gongkai.report.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A report that is right, for Jakarta Validation: put it on a parameter, a field or a type argument of yours.
 *
 * <pre>{@code
 * record Submission(@ConsistentReport DisclosureReport report) {}
 * }</pre>
 *
 * <p>It refuses what the verdict of the rules refuses: a report with errors, and one of which nobody can say that it
 * has none. {@link #minSeverity()} refuses more. Each finding becomes one violation, whose path leads to the cell as
 * JSON has it, such as {@code report.applications.carriedIn.naturalPerson}. The validator comes with the module
 * {@code report-rules}, where a provider finds it by itself.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentReport {

    /** How grave a finding must be to be a violation. */
    enum MinSeverity {
        /** Errors, and rules of that severity that could not be evaluated: what the verdict goes by. */
        ERROR,
        /** Warnings too. */
        WARNING,
        /** Notices too. */
        INFO
    }

    /** The message of a violation; by default the finding's own, in the language of the interpolator. */
    String message() default "";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** The payload: {@link Warnings} and {@link Notices} widen the constraint as {@link #minSeverity()} does. */
    Class<? extends Payload>[] payload() default {};

    /** The least severity of a violation. */
    MinSeverity minSeverity() default MinSeverity.ERROR;

    /** Payload under which warnings are violations too. */
    interface Warnings extends Payload {}

    /** Payload under which warnings and notices are violations too. */
    interface Notices extends Payload {}
}
