package org.gongkai.report.rules.check;

import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.rules.wording.SameBody;

/** Decides whether last year's report can be compared with this year's, and says why where it cannot. */
final class PreviousYear {

    private PreviousYear() {}

    /**
     * The report of the year before by the same body. Empty where there is none to compare with; where there is one
     * that does not compare, the rule is told not to be evaluated.
     */
    static Optional<DisclosureReport> of(Evaluation evaluation) {
        Optional<DisclosureReport> previous = evaluation.context().previous();
        if (previous.isEmpty()) {
            evaluation.doesNotApply();
            return previous;
        }
        DisclosureReport report = evaluation.report();
        DisclosureReport before = previous.get();
        if (!SameBody.isSame(report.agency(), before.agency())) {
            evaluation.add(evaluation.open(
                    "differentAgency",
                    RuleMessages.of(
                            "open.differentAgency",
                            before.agency().shownName(),
                            report.agency().shownName())));
            return Optional.empty();
        }
        if (before.year() != report.year() - 1) {
            evaluation.add(evaluation.open(
                    "missingYear",
                    RuleMessages.of(
                            "open.missingYear", Integer.toString(before.year()), Integer.toString(report.year()))));
            return Optional.empty();
        }
        return previous;
    }
}
