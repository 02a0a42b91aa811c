package org.gongkai.report.rules.jakarta;

import jakarta.validation.ConstraintValidatorContext;

/** Tells which provider is at work, for some can say more of a violation. */
final class Provider {

    private static final boolean HAS_HIBERNATE = hasHibernate();

    private Provider() {}

    private static boolean hasHibernate() {
        try {
            Class.forName(
                    "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext",
                    false,
                    Provider.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    static Violations violations(ConstraintValidatorContext context) {
        return HAS_HIBERNATE ? HibernateViolations.in(context) : new Violations(context);
    }
}
