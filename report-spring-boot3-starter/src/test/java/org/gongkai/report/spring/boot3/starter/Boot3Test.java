package org.gongkai.report.spring.boot3.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.util.Map;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.ConsistentReport;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportCheck;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class Boot3Test {

    private static final DisclosureReport FAULTY = SampleReports.COUNTY_DEPARTMENT_2023_FAULTY;

    private record Submission(@ConsistentReport DisclosureReport report) {}

    @Configuration
    @EnableAutoConfiguration
    static class Plain {}

    @Configuration
    @EnableAutoConfiguration
    static class WithCheck {

        @Bean
        ReportCheck blind() {
            return report -> ReportValidator.standard().validate(SampleReports.COUNTY_DEPARTMENT_2022);
        }
    }

    private static ConfigurableApplicationContext start(Class<?> application, String... arguments) {
        SpringApplication spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setDefaultProperties(Map.of("spring.main.banner-mode", "off", "logging.level.root", "off"));
        return spring.run(arguments);
    }

    @Test
    void it_is_spring_boot_3() {
        assertThat(SpringBootVersion.getVersion()).startsWith("3.5.");
    }

    @Test
    void the_mapper_of_the_application_knows_reports() throws Exception {
        try (ConfigurableApplicationContext context = start(Plain.class)) {
            ObjectMapper mapper = context.getBean(ObjectMapper.class);

            assertThat(mapper.readValue(ReportJson.canonical(FAULTY), DisclosureReport.class))
                    .isEqualTo(FAULTY);
        }
    }

    @Test
    void the_validator_goes_by_the_profile_that_is_named() {
        try (ConfigurableApplicationContext context = start(Plain.class, "--gongkai.profile=classpath:lenient.yaml")) {
            assertThat(context.getBean(ReportValidator.class).validate(FAULTY).findings())
                    .noneMatch(finding -> finding.rule().equals("T3-TOTAL"));
        }
    }

    @Test
    void a_consistent_report_is_what_the_applications_check_says() {
        try (ConfigurableApplicationContext context = start(Plain.class)) {
            assertThat(context.getBean(Validator.class).validate(new Submission(FAULTY)))
                    .isNotEmpty();
        }
        try (ConfigurableApplicationContext context = start(WithCheck.class)) {
            assertThat(context.getBean(Validator.class).validate(new Submission(FAULTY)))
                    .isEmpty();
        }
    }
}
