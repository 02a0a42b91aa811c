package org.gongkai.report.cli.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.report.cli.input.Boundary;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.input.PendingInput;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.FailedInput;
import org.gongkai.report.io.result.ResultLine;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.locate.ErrorLocator;
import org.gongkai.report.rules.locate.Localisation;

/** What is done with each input of a batch: a pure function of the input, for use by several threads. */
public final class BatchCheck {

    private final ReportValidator validator;
    private final boolean repair;
    private final Compared compared;
    private final BatchFormat format;
    private final LocalDate day = LocalDate.now();

    /**
     * A check by a validator, which proposes repairs, too, where {@code repair}. Waivers hold on the day of the run.
     *
     * @param compared what the reports are compared with
     * @param format how a result is written
     */
    public BatchCheck(ReportValidator validator, boolean repair, Compared compared, BatchFormat format) {
        this.compared = compared;
        this.format = format;
        this.validator = validator;
        this.repair = repair;
    }

    /** By what it checks; lines of other rules are not to be continued. */
    public String ruleSet() {
        return validator.ruleSet();
    }

    public BatchResult check(PendingInput input) {
        return Boundary.guard(input.source(), () -> check(input.reading().get()), this::failed);
    }

    private BatchResult check(InputItem item) {
        return item instanceof InputItem.Readable readable ? check(readable.loaded()) : failed((InputItem.Broken) item);
    }

    private BatchResult check(LoadedReport input) {
        ValidationContext context = ValidationContext.builder()
                .asOf(day)
                .twins(compared.twins().apply(input.report()))
                .children(compared.children().apply(input.report()))
                .previous(compared.previous().apply(input.report()))
                .provenance(input.provenance())
                .build();
        ValidationResult result = validator.validate(input.report(), context);
        CheckedReport checked = input.checked(result);
        Optional<Localisation> repairs =
                repair ? Optional.of(ErrorLocator.standard().locate(input.report(), context)) : Optional.empty();
        return new BatchResult(bytes(format.line(checked, repairs)), ResultLine.of(checked, repairs));
    }

    private BatchResult failed(InputItem.Broken input) {
        FailedInput failure = input.failure();
        return new BatchResult(bytes(format.line(failure)), ResultLine.of(failure));
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
