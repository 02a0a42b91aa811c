package org.gongkai.report.rules.locate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.text.sentence.CellSum;
import org.gongkai.report.text.sentence.ReportStatements;
import org.gongkai.report.text.sentence.Statement;

/** What the sentences of a report say for and against repairs of its tables. */
final class Evidence {

    private final ReportFigures figures;
    private final List<Statement> statements;

    private Evidence(ReportFigures figures, List<Statement> statements) {
        this.figures = figures;
        this.statements = statements;
    }

    static Evidence of(DisclosureReport report) {
        return new Evidence(
                report.figures(), ReportStatements.of(report).all().distinct().toList());
    }

    /** The same repairs, dearer by each sentence about any of their cells that contradicts the repaired table. */
    List<Candidate> weigh(Collection<Candidate> candidates) {
        if (statements.isEmpty()) {
            return List.copyOf(candidates);
        }
        Set<CellAddress> doubted = new HashSet<>();
        candidates.forEach(candidate -> candidate.changes().forEach(change -> doubted.add(change.cell())));
        List<Statement> about =
                statements.stream().filter(each -> isAbout(each, doubted)).toList();
        return candidates.stream().map(candidate -> weigh(candidate, about)).toList();
    }

    private Candidate weigh(Candidate candidate, List<Statement> about) {
        if (about.isEmpty()) {
            return candidate;
        }
        ReportFigures repaired = candidate.applyTo(figures);
        Set<CellAddress> changed = new HashSet<>();
        candidate.changes().forEach(change -> changed.add(change.cell()));
        List<RepairReason> reasons = new ArrayList<>();
        double more = 0;
        for (Statement statement : about) {
            if (contradicts(statement, repaired)) {
                more += SlipCosts.CONTRADICTED;
                reasons.add(RepairReason.NARRATIVE_CONTRADICTS);
            } else if (isAbout(statement, changed) && agrees(statement, repaired)) {
                reasons.add(RepairReason.NARRATIVE_AGREES);
            }
        }
        return candidate.with(more, reasons);
    }

    private boolean isAbout(Statement statement, Set<CellAddress> cells) {
        return statement.alternatives().stream()
                .flatMap(places -> CellSum.of(figures, places).cells().stream())
                .anyMatch(cells::contains);
    }

    private static boolean contradicts(Statement statement, ReportFigures figures) {
        return statement.alternatives().stream()
                .allMatch(places -> CellSum.of(figures, places).contradicts(statement.value()));
    }

    private static boolean agrees(Statement statement, ReportFigures figures) {
        return statement.alternatives().stream()
                .anyMatch(places -> CellSum.of(figures, places).agrees(statement.value()));
    }
}
