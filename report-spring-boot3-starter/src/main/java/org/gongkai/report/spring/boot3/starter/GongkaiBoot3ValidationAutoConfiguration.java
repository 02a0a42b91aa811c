package org.gongkai.report.spring.boot3.starter;

import org.gongkai.report.rules.ReportCheck;
import org.gongkai.report.spring.boot.starter.GongkaiAutoConfiguration;
import org.gongkai.report.spring.boot.starter.ReportChecks;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * Has {@code @ConsistentReport} check as the application does: by its {@link ReportCheck}, which may know last year's
 * reports, else by its validator.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = GongkaiAutoConfiguration.class, before = ValidationAutoConfiguration.class)
@ConditionalOnClass(HibernateValidatorConfiguration.class)
public class GongkaiBoot3ValidationAutoConfiguration {

    /** Made by Spring. */
    public GongkaiBoot3ValidationAutoConfiguration() {}

    /** Tells Hibernate Validator. */
    @Bean
    ValidationConfigurationCustomizer consistentReportCheck(ObjectProvider<ReportCheck> checks) {
        return configuration -> {
            if (configuration instanceof HibernateValidatorConfiguration hibernate) {
                hibernate.constraintValidatorPayload(new ReportChecks(checks));
            }
        };
    }
}
