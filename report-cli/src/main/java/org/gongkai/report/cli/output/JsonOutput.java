package org.gongkai.report.cli.output;

import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.cli.terminal.Terminal;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.rules.ValidationResult;

/** Results for programs: one object a report, one a line. What cannot be read is said on the error stream. */
public final class JsonOutput implements ResultOutput {

    private final Terminal terminal;

    public JsonOutput(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void add(LoadedReport input, ValidationResult result) {
        terminal.out().print(ResultJson.write(input.checked(result)) + "\n");
    }

    @Override
    public void addUnreadable(InputItem.Broken input) {
        terminal.complain(input.message(terminal.locale()));
    }

    @Override
    public void finish() {
        // Each line is complete in itself.
    }
}
