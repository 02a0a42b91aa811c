package org.gongkai.report.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses reports that fail one rule, and no other of severity ERROR or WARNING. For parameters of type
 * {@link FaultyReport}, which tells the changed cells, or DisclosureReport.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Faulty {

    /** The id of the rule, one of {@link ReportArbitraries#faultyRules()}, such as {@code T3-BALANCE}. */
    String rule();
}
