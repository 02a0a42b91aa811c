package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;

/** Who has the model without the rules may cascade into a report. */
class ValidWithoutRulesTest {

    record Submission(@Valid DisclosureReport report) {}

    @Test
    void a_cascade_into_a_report_asks_for_no_rules() {
        DisclosureReport report = DisclosureReport.builder(Edition.newest())
                .year(2023)
                .agency(Agency.named("样板市示例区财政局"))
                .build();

        assertThat(Validation.buildDefaultValidatorFactory().getValidator().validate(new Submission(report)))
                .isEmpty();
    }
}
