package org.gongkai.report.rules.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;

/** Draws the verdict from what the rules said. */
final class Verdicts {

    private Verdicts() {}

    static ValidationResult result(String ruleSet, Evaluation evaluation, Map<String, RuleStatus> statuses) {
        List<Finding> findings = evaluation.findings();
        if (findings.size() > 1) {
            findings.sort(Comparator.comparing(Finding::severity));
        }
        return ValidationResult.builder(ruleSet, verdict(evaluation))
                .findings(findings)
                .waived(evaluation.waived())
                .notEvaluated(evaluation.notEvaluated())
                .statuses(statuses)
                .implied(evaluation.implied())
                .build();
    }

    private static Verdict verdict(Evaluation evaluation) {
        if (!evaluation.findings().isEmpty() && evaluation.findings().get(0).severity() == Severity.ERROR) {
            return Verdict.INVALID;
        }
        return evaluation.isErrorOpen() ? Verdict.UNDETERMINED : Verdict.VALID;
    }
}
