package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.gongkai.report.model.ConsistentReport;
import org.gongkai.report.model.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.beanvalidation.MethodValidationPostProcessor;

class JakartaValidationTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Submission(@Valid DisclosureReport report) {}

    record Lenient(
            @ConsistentReport(payload = ConsistentReport.Errors.class)
            DisclosureReport report) {}

    @Test
    void aValidReportHasNoViolation() {
        assertThat(VALIDATOR.validate(Reports.valid())).isEmpty();
    }

    @Test
    void everyFindingIsAViolationWithItsRuleAndCell() {
        assertThat(VALIDATOR.validate(Reports.with("T3.3.1:A=31")))
                .hasSize(2)
                .allSatisfy(violation ->
                        assertThat(violation.getPropertyPath().toString()).isEqualTo("figures[T3.3.1:A]"))
                .extracting(ConstraintViolation::getMessage)
                .anySatisfy(message -> assertThat(message).startsWith("T3-OUTCOMES [ERROR] "))
                .anySatisfy(message -> assertThat(message).startsWith("T3-TOTAL [ERROR] "));
    }

    @Test
    void aReportInsideAnotherBeanIsCheckedToo() {
        assertThat(VALIDATOR.validate(new Submission(Reports.with("T3.3.1:A=31"))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsOnly("report.figures[T3.3.1:A]");
    }

    @Test
    void underThePayloadForErrorsWarningsDoNotCount() {
        DisclosureReport warned = Reports.valid().withProblemsAndImprovements("无");
        assertThat(VALIDATOR.validate(warned)).hasSize(1);
        assertThat(VALIDATOR.validate(new Lenient(warned))).isEmpty();
        assertThat(VALIDATOR.validate(new Lenient(Reports.with("T3.3.1:A=31")))).hasSize(2);
    }

    @Test
    void bracesInAReportAreNoTemplate() {
        DisclosureReport report = Reports.with("T2.6.1:decisions=${1+1}{x}");
        assertThat(VALIDATOR.validate(report))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage())
                        .contains("${1+1}{x}")
                        .contains(ReportValidator.standard()
                                .validate(report)
                                .findings()
                                .get(0)
                                .message(Locale.getDefault())));
    }

    /** A service as an application would write it. */
    @Validated
    static class Archive {

        int stored;

        void store(@Valid DisclosureReport report) {
            stored++;
        }

        int count() {
            return stored;
        }
    }

    @Test
    void springsValidGuardsAMethod() {
        try (AnnotationConfigApplicationContext spring =
                new AnnotationConfigApplicationContext(MethodValidationPostProcessor.class, Archive.class)) {
            Archive archive = spring.getBean(Archive.class);
            archive.store(Reports.valid());
            assertThatThrownBy(() -> archive.store(Reports.with("T3.3.1:A=31")))
                    .isInstanceOfSatisfying(
                            ConstraintViolationException.class,
                            e -> assertThat(e.getConstraintViolations())
                                    .hasSize(2)
                                    .allSatisfy(violation -> assertThat(
                                                    violation.getPropertyPath().toString())
                                            .isEqualTo("store.report.figures[T3.3.1:A]")));
            assertThat(archive.count()).isEqualTo(1);
        }
    }
}
