package org.gongkai.report.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Draws the verdict from what the rules said. */
final class Verdicts {

    private Verdicts() {}

    static ValidationResult result(String ruleSet, Evaluation evaluation, Map<String, RuleStatus> statuses) {
        List<Finding> findings = evaluation.findings();
        if (findings.size() > 1) {
            findings.sort(Comparator.comparing(Finding::severity));
        }
        return new ValidationResult(
                ruleSet, verdict(evaluation), findings, evaluation.waived(), evaluation.notEvaluated(), statuses);
    }

    private static Verdict verdict(Evaluation evaluation) {
        if (!evaluation.findings().isEmpty() && evaluation.findings().get(0).severity() == Severity.ERROR) {
            return Verdict.INVALID;
        }
        return evaluation.isErrorOpen() ? Verdict.UNDETERMINED : Verdict.VALID;
    }
}
