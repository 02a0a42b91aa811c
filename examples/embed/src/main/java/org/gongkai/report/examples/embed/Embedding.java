package org.gongkai.report.examples.embed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.report.input.InputReport;
import org.gongkai.report.input.ReportInput;
import org.gongkai.report.io.GongkaiModule;
import org.gongkai.report.model.ConsistentReport;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportCheck;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationResult;
import org.hibernate.validator.HibernateValidator;
import tools.jackson.databind.json.JsonMapper;

/** What docs/embedding.md shows. */
final class Embedding {

    private Embedding() {}

    /** A body as a controller takes it. */
    record Submission(String by, @ConsistentReport DisclosureReport report) {}

    static ValidationResult check(Path file) throws IOException {
        InputReport input = ReportInput.read(file);
        return ReportValidator.standard().validate(input.report(), input.context());
    }

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
