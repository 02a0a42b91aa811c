package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.report.model.ConsistentReport;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.beanvalidation.MethodValidationPostProcessor;

class JakartaValidationTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Submission(@ConsistentReport DisclosureReport report) {}

    record Cascading(@Valid DisclosureReport report) {}

    record Twice(@Valid @ConsistentReport DisclosureReport report) {}

    record Strict(
            @ConsistentReport(minSeverity = ConsistentReport.MinSeverity.WARNING)
            DisclosureReport report) {}

    record StrictByPayload(
            @ConsistentReport(payload = ConsistentReport.Warnings.class)
            DisclosureReport report) {}

    record Many(List<@ConsistentReport DisclosureReport> reports) {}

    record Named(
            @ConsistentReport(message = "refused by {rule}") DisclosureReport report) {}

    private static final DisclosureReport FAULTY = Reports.with("T3.3.1:A=31");
    private static final DisclosureReport WARNED = Reports.valid().withProblemsAndImprovements("无");

    private static List<String> messages(Validator validator, Object bean) {
        return validator.validate(bean).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .toList();
    }

    @Test
    void a_valid_report_has_no_violation_and_a_report_that_nobody_wants_checked_has_none_either() {
        assertThat(VALIDATOR.validate(new Submission(Reports.valid()))).isEmpty();
        assertThat(VALIDATOR.validate(new Cascading(FAULTY))).isEmpty();
        assertThat(VALIDATOR.validate(FAULTY)).isEmpty();
    }

    @Test
    void every_finding_is_one_violation_with_its_rule_at_the_cells_path_in_json() {
        for (Object bean : List.of(new Submission(FAULTY), new Twice(FAULTY))) {
            assertThat(VALIDATOR.validate(bean))
                    .hasSize(2)
                    .allSatisfy(
                            violation -> assertThat(violation.getPropertyPath().toString())
                                    .isEqualTo("report.applications.outcomes.granted.naturalPerson"))
                    .extracting(ConstraintViolation::getMessage)
                    .anySatisfy(message -> assertThat(message).startsWith("T3-OUTCOMES [ERROR] "))
                    .anySatisfy(message -> assertThat(message).startsWith("T3-TOTAL [ERROR] "));
        }
        assertThat(VALIDATOR.validate(new Many(List.of(Reports.valid(), FAULTY))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsOnly("reports[1].<list element>.applications.outcomes.granted.naturalPerson");
    }

    @Test
    void what_the_verdict_refuses_is_refused_and_no_more_unless_wanted() {
        assertThat(ReportValidator.standard().validate(WARNED).verdict()).isEqualTo(Verdict.VALID);
        assertThat(VALIDATOR.validate(new Submission(WARNED))).isEmpty();
        assertThat(VALIDATOR.validate(new Strict(WARNED))).hasSize(1);
        assertThat(VALIDATOR.validate(new StrictByPayload(WARNED))).hasSize(1);
    }

    @Property
    void the_verdict_decides_whatever_cells_are_blank_or_wrong(
            @ForAll @IntRange(max = 174) int cell, @ForAll("texts") String text) {
        CellAddress address = Reports.valid().edition().cells().get(cell);
        DisclosureReport report = Reports.valid().with(address, Figure.parse(text));

        Set<ConstraintViolation<Submission>> violations = VALIDATOR.validate(new Submission(report));
        assertThat(violations.isEmpty())
                .isEqualTo(ReportValidator.standard().validate(report).isValid());
        assertThat(violations.stream()
                        .map(each -> each.getPropertyPath() + each.getMessage())
                        .distinct())
                .hasSameSizeAs(violations);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("", "0", "7", "-1", "1.5", "/", "若干");
    }

    @Test
    void the_message_is_in_the_language_of_the_interpolator_and_the_finding_travels_along() {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            Validator validator = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .locales(Set.of(Locale.CHINA, Locale.ENGLISH))
                    .defaultLocale(locale)
                    .buildValidatorFactory()
                    .getValidator();
            assertThat(messages(validator, new Submission(FAULTY)))
                    .containsExactlyElementsOf(ReportValidator.standard().validate(FAULTY).findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(finding -> finding.rule() + " [ERROR] " + finding.message(locale))
                            .sorted()
                            .toList());
        }
        for (ConstraintViolation<Submission> violation : VALIDATOR.validate(new Submission(FAULTY))) {
            HibernateConstraintViolation<?> known = violation.unwrap(HibernateConstraintViolation.class);
            assertThat(known.getDynamicPayload(Finding.class)).isNotNull();
        }
        assertThat(messages(VALIDATOR, new Named(FAULTY)))
                .containsExactly("refused by T3-OUTCOMES", "refused by T3-TOTAL");
    }

    @Test
    void the_container_may_bring_a_check_of_its_own() {
        RuleProfile lenient = RuleProfile.builder()
                .addOff("T3-TOTAL", "T3-OUTCOMES", "T3-BALANCE")
                .build();
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .constraintValidatorPayload(ReportValidator.standard().withProfile(lenient))
                .buildValidatorFactory()
                .getValidator();

        assertThat(validator.validate(new Submission(FAULTY))).isEmpty();
    }

    @Test
    void braces_in_a_report_are_no_template() {
        DisclosureReport report = Reports.with("T2.6.1:decisions=${1+1}{zh}\\{x}");
        assertThat(VALIDATOR.validate(new Submission(report)))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage()).contains("${1+1}{zh}\\{x}"));
    }

    /** A service as an application would write it. */
    @Validated
    static class Archive {

        int stored;

        void store(@ConsistentReport DisclosureReport report) {
            stored++;
        }

        int count() {
            return stored;
        }
    }

    @Test
    void spring_guards_a_method() {
        try (AnnotationConfigApplicationContext spring =
                new AnnotationConfigApplicationContext(MethodValidationPostProcessor.class, Archive.class)) {
            Archive archive = spring.getBean(Archive.class);
            archive.store(Reports.valid());
            assertThatThrownBy(() -> archive.store(FAULTY))
                    .isInstanceOfSatisfying(
                            ConstraintViolationException.class,
                            e -> assertThat(e.getConstraintViolations())
                                    .hasSize(2)
                                    .allSatisfy(violation -> assertThat(
                                                    violation.getPropertyPath().toString())
                                            .isEqualTo("store.report.applications.outcomes.granted.naturalPerson")));
            assertThat(archive.count()).isEqualTo(1);
        }
    }
}
