package org.gongkai.report.cli.output;

import org.gongkai.report.cli.input.InputItem;
import org.gongkai.report.cli.input.LoadedReport;
import org.gongkai.report.rules.ValidationResult;

/** Writes the results of a run in one format. */
public interface ResultOutput {

    /** A report and what the rules found in it. */
    void add(LoadedReport input, ValidationResult result);

    /** An input that yielded no report. */
    void addUnreadable(InputItem.Broken input);

    /** After the last input. */
    void finish();
}
