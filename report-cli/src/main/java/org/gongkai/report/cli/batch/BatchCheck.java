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
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.io.result.ResultLine;
import org.gongkai.report.rules.NarrativeTwins;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.locate.ErrorLocator;

/** What is done with each input of a batch: a pure function of the input, for use by several threads. */
public final class BatchCheck {

    private final ReportValidator validator;
    private final boolean repair;
    private final Optional<NarrativeTwins> twins;
    private final LocalDate day = LocalDate.now();

    /**
     * A check by a validator, which proposes repairs, too, where {@code repair}. Waivers hold on the day of the run.
     *
     * @param twins all reports of the batch by their narratives, where they are to be compared
     */
    public BatchCheck(ReportValidator validator, boolean repair, Optional<NarrativeTwins> twins) {
        this.twins = twins;
        this.validator = validator;
        this.repair = repair;
    }

    /** By what it checks; lines of other rules are not to be continued. */
    public String ruleSet() {
        return validator.ruleSet();
    }

    public BatchResult check(PendingInput input) {
        return Boundary.guard(input.source(), () -> check(input.reading().get()), BatchCheck::failed);
    }

    private BatchResult check(InputItem item) {
        return item instanceof InputItem.Readable readable ? check(readable.loaded()) : failed((InputItem.Broken) item);
    }

    private BatchResult check(LoadedReport input) {
        ValidationContext context = ValidationContext.builder()
                .asOf(day)
                .twins(twins)
                .provenance(input.provenance())
                .build();
        ValidationResult result = validator.validate(input.report(), context);
        CheckedReport checked = input.checked(result);
        String json = repair
                ? ResultJson.write(checked, ErrorLocator.standard().locate(input.report()))
                : ResultJson.write(checked);
        return result(json, ResultLine.of(checked));
    }

    private static BatchResult failed(InputItem.Broken input) {
        FailedInput failure = input.failure();
        return result(ResultJson.write(failure), ResultLine.of(failure));
    }

    private static BatchResult result(String json, ResultLine line) {
        return new BatchResult((json + "\n").getBytes(StandardCharsets.UTF_8), line);
    }
}
