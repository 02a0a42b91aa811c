package org.gongkai.report.spring.boot.starter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import org.gongkai.report.io.GongkaiModule;
import org.gongkai.report.model.ConsistentReport;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportCheck;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import tools.jackson.databind.json.JsonMapper;

class GongkaiAutoConfigurationTest {

    private static final AutoConfigurations OURS = AutoConfigurations.of(
            GongkaiAutoConfiguration.class,
            GongkaiJacksonAutoConfiguration.class,
            GongkaiValidationAutoConfiguration.class,
            GongkaiWebAutoConfiguration.class,
            ValidationAutoConfiguration.class);

    private final ApplicationContextRunner application = new ApplicationContextRunner().withConfiguration(OURS);

    private record Submission(@ConsistentReport DisclosureReport report) {}

    @Test
    void there_is_a_validator_with_the_standard_rules() {
        application.run(
                context -> assertThat(context.getBean(ReportValidator.class).ruleSet())
                        .isEqualTo(ReportValidator.standard().ruleSet()));
    }

    @Test
    void a_profile_is_what_its_property_names() {
        application
                .withPropertyValues("gongkai.profile=classpath:strict.yaml,classpath:lenient.yaml")
                .run(context -> assertThat(context.getBean(ReportValidator.class)
                                .validate(SampleReports.COUNTY_DEPARTMENT_2023_FAULTY)
                                .findings())
                        .noneMatch(finding -> finding.rule().equals("T3-TOTAL")));
    }

    @Test
    void an_application_whose_profile_cannot_be_read_does_not_start() {
        application
                .withPropertyValues("gongkai.profile=classpath:missing.yaml")
                .run(context -> assertThat(context).getFailure().hasMessageContaining("missing.yaml"));
        application
                .withPropertyValues("gongkai.profile=classpath:broken.yaml")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("T9-NONE"));
    }

    @Test
    void an_application_keeps_a_validator_of_its_own() {
        ReportValidator own = ReportValidator.standard();
        application
                .withBean(ReportValidator.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(ReportValidator.class)).isSameAs(own));
    }

    @Test
    void a_consistent_report_is_what_the_applications_check_says() {
        Submission faulty = new Submission(SampleReports.COUNTY_DEPARTMENT_2023_FAULTY);
        application.run(context ->
                assertThat(context.getBean(Validator.class).validate(faulty)).isNotEmpty());
        ReportCheck sound = report -> ReportValidator.standard().validate(SampleReports.COUNTY_DEPARTMENT_2022);
        application
                .withBean("lastYear", ReportCheck.class, () -> sound)
                .run(context -> assertThat(context.getBean(Validator.class).validate(faulty))
                        .isEmpty());
    }

    @Test
    void without_a_mapper_or_a_web_there_is_none_of_their_beans() {
        application
                .withClassLoader(new FilteredClassLoader(JsonMapper.class))
                .run(context ->
                        assertThat(context).doesNotHaveBean("gongkaiModule").doesNotHaveBean("gongkaiProblems"));
        application.run(context -> assertThat(context).hasSingleBean(GongkaiModule.class));
    }

    @Test
    void converters_and_problems_can_be_switched_off() {
        WebApplicationContextRunner web = new WebApplicationContextRunner().withConfiguration(OURS);
        web.run(context -> assertThat(context).hasBean("gongkaiConverters").hasBean("gongkaiProblems"));
        web.withPropertyValues("gongkai.converters=false", "gongkai.problems=false")
                .run(context ->
                        assertThat(context).doesNotHaveBean("gongkaiConverters").doesNotHaveBean("gongkaiProblems"));
    }
}
