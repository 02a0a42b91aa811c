package org.gongkai.report.service.answer;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.documents.DocumentNotes;
import org.gongkai.report.input.FindingNotes;
import org.gongkai.report.input.InputReport;
import org.gongkai.report.io.profile.RuleProfiles;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.locate.ErrorLocator;
import org.gongkai.report.rules.locate.Localisation;
import org.springframework.stereotype.Component;

/** Checks, locates and annotates, and counts what it did. Keeps nothing of any report. */
@Component
public final class Answers {

    private final ReportValidator validator;
    private final MeterRegistry meters;

    Answers(ReportValidator validator, MeterRegistry meters) {
        this.validator = validator;
        this.meters = meters;
    }

    /** Checks a report, by the profile that came with it where one did. */
    public CheckedReport check(Question question) {
        return check(question.input(), question.name(), validator(question), context(question));
    }

    /** Checks one of a stream of reports. */
    public CheckedReport check(InputReport input, String name) {
        return check(
                input, name, validator, today().provenance(input.provenance()).build());
    }

    private CheckedReport check(InputReport input, String name, ReportValidator by, ValidationContext context) {
        ValidationResult result = by.validate(input.report(), context);
        count(result);
        return input.checked(name, result);
    }

    /** The rules that reports are checked by. */
    public List<Rule> rules() {
        return validator.catalogue().rules();
    }

    /** Which cells are probably wrong, and what they should be. */
    public Localisation locate(Question question) {
        return ErrorLocator.standard().locate(question.report(), context(question));
    }

    /** The document as it came, with what the rules found as comments. */
    public byte[] annotate(Question question, Locale locale) {
        ValidationResult result = check(question).result();
        DocumentNotes notes = new FindingNotes(question.input(), locale).of(result);
        return notes.writeInto(question.bytes());
    }

    private ReportValidator validator(Question question) {
        return question.profile()
                .map(text -> RuleProfiles.read(text, validator.catalogue()))
                .map(profile -> validator.withProfile(validator.profile().and(profile)))
                .orElse(validator);
    }

    private static ValidationContext context(Question question) {
        ValidationContext.Builder context = today().provenance(question.input().provenance());
        context.previous(question.previous());
        if (!question.children().isEmpty()) {
            Children.Builder children = Children.builder();
            question.children().forEach(children::add);
            context.children(children.build());
        }
        return context.build();
    }

    /** The rules read no clock. */
    private static ValidationContext.Builder today() {
        return ValidationContext.builder().asOf(LocalDate.now());
    }

    private void count(ValidationResult result) {
        meters.counter("gongkai.verdicts", "verdict", result.verdict().name()).increment();
        for (Finding finding : result.findings()) {
            meters.counter("gongkai.findings", "rule", finding.rule()).increment();
        }
    }
}
