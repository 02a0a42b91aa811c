package org.gongkai.report.rules.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Locale;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.ReportCheck;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes violations that know more, which Hibernate Validator can: both languages are parameters of the message, of
 * which the bundle in the interpolator's language takes one, and the finding travels along.
 */
final class HibernateViolations extends Violations {

    /** In ContributorValidationMessages, which Hibernate Validator reads of every jar. */
    private static final String TEMPLATE = "{org.gongkai.report.model.ConsistentReport.finding}";

    private final HibernateConstraintValidatorContext context;

    private HibernateViolations(HibernateConstraintValidatorContext context) {
        super(context);
        this.context = context;
    }

    /** Hibernate Validator may be there and another provider at work. */
    static Violations in(ConstraintValidatorContext context) {
        try {
            return new HibernateViolations(context.unwrap(HibernateConstraintValidatorContext.class));
        } catch (ValidationException e) {
            return new Violations(context);
        }
    }

    @Override
    ReportCheck check(ReportCheck otherwise) {
        @Nullable ReportCheck wanted = context.getConstraintValidatorPayload(ReportCheck.class);
        return wanted == null ? otherwise : wanted;
    }

    @Override
    void add(Objection objection, Edition edition, String message) {
        HibernateConstraintValidatorContext own = context.addMessageParameter("zh", objection.message(Locale.CHINESE))
                .addMessageParameter("en", objection.message(Locale.ENGLISH))
                .addMessageParameter("rule", objection.rule())
                .withDynamicPayload(objection.cause());
        add(objection, edition, own.buildConstraintViolationWithTemplate(message.isEmpty() ? TEMPLATE : message));
    }
}
