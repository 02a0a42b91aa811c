package org.gongkai.report.service.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.input.OutputFormat;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.service.guard.ServiceProblem;

/** Parameters that stand for values. */
final class Parameters {

    private Parameters() {}

    static OutputFormat format(String to) {
        return OutputFormat.ofCode(to)
                .orElseThrow(() -> ServiceProblem.PARAMETER.with(
                        "to",
                        to,
                        Arrays.stream(OutputFormat.values())
                                .map(OutputFormat::code)
                                .collect(Collectors.joining(", "))));
    }

    static Edition edition(String code) {
        return Arrays.stream(Edition.values())
                .filter(edition -> edition.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ServiceProblem.PARAMETER.with(
                        "edition",
                        code,
                        Arrays.stream(Edition.values()).map(Edition::code).collect(Collectors.joining(", "))));
    }

    /** The report with cells set, each as {@code T3.1:A=42}. */
    static DisclosureReport set(DisclosureReport report, List<String> cells) {
        DisclosureReport changed = report;
        for (String cell : cells) {
            changed = set(changed, cell);
        }
        return changed;
    }

    private static DisclosureReport set(DisclosureReport report, String cell) {
        int sign = cell.indexOf('=');
        try {
            CellAddress address = CellAddress.parse(cell.substring(0, Math.max(sign, 0)));
            return report.with(address, Figure.parse(cell.substring(sign + 1).strip()));
        } catch (IllegalArgumentException e) {
            throw ServiceProblem.PARAMETER.with("set", cell, "T3.1:A=42");
        }
    }
}
