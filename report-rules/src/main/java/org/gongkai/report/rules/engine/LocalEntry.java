package org.gongkai.report.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.LocalFinding;
import org.gongkai.report.rules.LocalRule;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.wording.RuleMessages;

/** Runs a rule that is not ours: whatever it does, the standard rules say what they say without it. */
public final class LocalEntry {

    /** Why such a rule could not be evaluated: its own code failed. */
    private static final String FAILED = "failed";

    private final LocalRule local;

    private LocalEntry(LocalRule local) {
        this.local = local;
    }

    /** A local rule among the others. */
    public static RuleEntry of(LocalRule local) {
        Rule rule = Rule.builder()
                .id(local.id())
                .severity(local.severity())
                .title(local.title())
                .explanation(local.explanation())
                .basis(local.basis())
                .editions(Set.of(Edition.values()))
                .exampleSource(List::of)
                .build();
        return new RuleEntry(rule, form -> true, new LocalEntry(local)::check);
    }

    private void check(Evaluation evaluation) {
        List<Finding.Builder> found;
        try {
            found = findings(evaluation);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            evaluation.addFailure(evaluation.open(
                    FAILED, RuleMessages.of("local.failed", e.getClass().getName(), String.valueOf(e.getMessage()))));
            return;
        }
        found.forEach(evaluation::add);
    }

    /** All of them before one is told: half of what a rule says is nothing. */
    private List<Finding.Builder> findings(Evaluation evaluation) {
        List<Finding.Builder> found = new ArrayList<>();
        for (LocalFinding each : local.check().check(evaluation.report(), evaluation.context())) {
            for (CellAddress cell : each.cells()) {
                evaluation.form().indexOf(cell);
            }
            Finding.Builder finding = evaluation
                    .finding(RuleMessages.literal(each.message()))
                    .addAllCells(each.cells())
                    .left(each.left())
                    .right(each.right());
            each.cells().stream()
                    .flatMap(cell -> evaluation.context().provenance().location(cell).stream())
                    .findFirst()
                    .ifPresent(finding::source);
            found.add(finding);
        }
        return found;
    }
}
