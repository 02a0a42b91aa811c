package org.gongkai.report.cli.output;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.FailedInput;
import org.gongkai.report.rules.ValidationResult;

/** Results in a format that holds all of a run in one document, written at its end. */
public final class CollectedOutput implements ResultOutput {

    /** Writes the document. */
    @FunctionalInterface
    public interface Document {
        void write(List<CheckedReport> reports, List<FailedInput> failures, OutputStream out);
    }

    private final Document document;
    private final Terminal terminal;
    private final List<CheckedReport> reports = new ArrayList<>();
    private final List<FailedInput> failures = new ArrayList<>();

    public CollectedOutput(Document document, Terminal terminal) {
        this.document = document;
        this.terminal = terminal;
    }

    @Override
    public void add(LoadedReport input, ValidationResult result) {
        reports.add(input.checked(result));
    }

    @Override
    public void addUnreadable(InputItem.Broken input) {
        terminal.complain(input.message(terminal.locale()));
        failures.add(input.failure());
    }

    @Override
    public void finish() {
        document.write(reports, failures, terminal.out());
    }
}
