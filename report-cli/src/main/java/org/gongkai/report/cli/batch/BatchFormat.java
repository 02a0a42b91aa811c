package org.gongkai.report.cli.batch;

import java.util.Optional;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.FailedInput;
import org.gongkai.report.io.result.ResultCsv;
import org.gongkai.report.io.result.ResultJson;
import org.gongkai.report.rules.locate.Localisation;

/** How the results of a batch are written: all that is known as a line of JSON, or the counts as a row of CSV. */
public enum BatchFormat {
    ndjson,
    csv;

    /** What stands before the first result. */
    public String header() {
        return this == csv ? ResultCsv.header() : "";
    }

    /** A result with its line break. */
    String line(CheckedReport checked, Optional<Localisation> repairs) {
        if (this == csv) {
            return ResultCsv.row(checked);
        }
        return repairs.map(found -> ResultJson.write(checked, found)).orElseGet(() -> ResultJson.write(checked)) + "\n";
    }

    /** An input that yielded no report, with its line break. */
    String line(FailedInput failed) {
        return this == csv ? ResultCsv.row(failed) : ResultJson.write(failed) + "\n";
    }
}
