package org.gongkai.report.spring.boot.starter;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gongkai.report.io.profile.RuleProfiles;
import org.gongkai.report.rules.LocalRule;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleProfile;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;

/**
 * A {@link ReportValidator} with the standard rules, those that are beans ({@link LocalRule}), and the profiles that
 * {@code gongkai.profile} names. An application that has a validator of its own keeps it.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@EnableConfigurationProperties(GongkaiProperties.class)
public class GongkaiAutoConfiguration {

    /** Made by Spring. */
    public GongkaiAutoConfiguration() {}

    /** The validator of the application. */
    @Bean
    @ConditionalOnMissingBean
    ReportValidator reportValidator(GongkaiProperties properties, ObjectProvider<LocalRule> rules) {
        List<LocalRule> local = rules.orderedStream().toList();
        ReportValidator validator = ReportValidator.standard().withRules(local);
        RuleProfile all = RuleProfile.standard();
        for (Resource profile : properties.profile()) {
            all = all.and(read(profile, validator.catalogue()));
        }
        return validator.withProfile(all);
    }

    /** An application whose profile cannot be read must not start: it would check by other rules than it was told. */
    private static RuleProfile read(Resource profile, RuleCatalogue rules) {
        try (InputStream bytes = profile.getInputStream()) {
            return RuleProfiles.read(bytes, rules);
        } catch (IOException | RuntimeException e) {
            throw new BeanCreationException(
                    "reportValidator", "gongkai.profile: " + profile.getDescription() + ": " + e.getMessage(), e);
        }
    }
}
