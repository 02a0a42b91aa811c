package org.gongkai.report.examples.embed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.gongkai.report.io.GongkaiModule;
import org.gongkai.report.model.ConsistentReport;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportCheck;
import org.hibernate.validator.HibernateValidator;
import tools.jackson.databind.json.JsonMapper;

/** What docs/embedding.md shows. */
final class Embedding {

    private Embedding() {}

    /** A body as a controller takes it. */
    record Submission(String by, @ConsistentReport DisclosureReport report) {}

    static JsonMapper jackson3() {
        return JsonMapper.builder().addModule(new GongkaiModule()).build();
    }

    static ObjectMapper jackson2() {
        return new ObjectMapper().registerModule(new org.gongkai.report.jackson2.GongkaiModule());
    }

    static Validator validatorWith(ReportCheck check) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .constraintValidatorPayload(check)
                .buildValidatorFactory()
                .getValidator();
    }
}
