package org.gongkai.report.cli.output;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationResult;

/** The cells that findings involve, each with the gravest severity. */
final class MarkedCells {

    private final Map<CellAddress, Severity> severities = new HashMap<>();
    private final Set<CellAddress> suspects = new HashSet<>();

    private MarkedCells() {}

    static MarkedCells none() {
        return new MarkedCells();
    }

    static MarkedCells of(ValidationResult result) {
        MarkedCells marked = new MarkedCells();
        for (Finding finding : result.findings()) {
            finding.cells().forEach(cell -> marked.mark(cell, finding.severity()));
            finding.suspect().ifPresent(marked.suspects::add);
        }
        return marked;
    }

    private void mark(CellAddress cell, Severity severity) {
        severities.merge(cell, severity, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    /** Whether a finding names the cell as the one that is probably wrong. */
    boolean isSuspect(CellAddress cell) {
        return suspects.contains(cell);
    }

    Optional<Severity> severity(CellAddress cell) {
        return Optional.ofNullable(severities.get(cell));
    }
}
