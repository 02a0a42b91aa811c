package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules say about one report.
 *
 * @since 0.1.0
 */
public final class ValidationResult implements ReportValue {

    private static final long serialVersionUID = 1;

    private final String ruleSet;
    private final Verdict verdict;
    private final List<Finding> findings;
    private final List<Finding> waived;
    private final List<NotEvaluated> notEvaluated;
    private final LinkedHashMap<String, RuleStatus> statuses;
    private final LinkedHashMap<CellAddress, BigDecimal> implied;
    private final String engine;

    private ValidationResult(Builder builder) {
        this.ruleSet = builder.ruleSet;
        this.verdict = builder.verdict;
        this.findings = List.copyOf(builder.findings);
        this.waived = List.copyOf(builder.waived);
        this.notEvaluated = List.copyOf(builder.notEvaluated);
        this.statuses = new LinkedHashMap<>(builder.statuses);
        this.implied = new LinkedHashMap<>(builder.implied);
        this.engine = LibraryVersion.VERSION;
    }

    /** A builder of a result that rules of a version lead to. */
    public static Builder builder(String ruleSet, Verdict verdict) {
        return new Builder(ruleSet, verdict);
    }

    /**
     * The version of the rules that were applied, such as {@code 2026.2}; under a profile with the profile's
     * fingerprint behind it. The same report, rule set and {@linkplain #engine() engine} give the same result.
     */
    public String ruleSet() {
        return ruleSet;
    }

    /** The version of the library that applied them. */
    public String engine() {
        return engine;
    }

    /** The verdict. */
    public Verdict verdict() {
        return verdict;
    }

    /** What was found, the gravest first, then in the order of the catalogue and of the form. */
    public List<Finding> findings() {
        return findings;
    }

    /** Findings that a waiver of the profile sets aside; they do not count in the verdict. */
    public List<Finding> waived() {
        return waived;
    }

    /** Where rules could not be evaluated, in the order of the catalogue and of the form. */
    public List<NotEvaluated> notEvaluated() {
        return notEvaluated;
    }

    /**
     * What became of each rule, by id, in the catalogue's order. A rule that did not apply is not named: one of another
     * edition or switched off, one about a statement that the report need not make and does not make, or one that
     * compares with what the context does not hold.
     */
    public Map<String, RuleStatus> statuses() {
        return Collections.unmodifiableMap(statuses);
    }

    /**
     * What cells must hold that state no number, in the form's order and in the cells' unit: counts are whole and not
     * negative, and no other numbers make all equations of their table hold. Rules whose equations hold for these alone
     * have passed. Nothing is filled into the report.
     */
    public Map<CellAddress, BigDecimal> implied() {
        return Collections.unmodifiableMap(implied);
    }

    /** The findings of one severity. */
    public List<Finding> findings(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).toList();
    }

    /** The findings that involve a cell. */
    public List<Finding> findings(CellAddress cell) {
        return findings.stream().filter(each -> each.cells().contains(cell)).toList();
    }

    /** The findings of one rule. */
    public List<Finding> findings(String rule) {
        return findings.stream().filter(each -> each.rule().equals(rule)).toList();
    }

    /** Whether the verdict is VALID. */
    public boolean isValid() {
        return verdict == Verdict.VALID;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValidationResult that
                && ruleSet.equals(that.ruleSet)
                && verdict == that.verdict
                && findings.equals(that.findings)
                && waived.equals(that.waived)
                && notEvaluated.equals(that.notEvaluated)
                && statuses.equals(that.statuses)
                && implied.equals(that.implied);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ruleSet, verdict, findings, waived, notEvaluated, statuses, implied);
    }

    /** The verdict and the findings, one a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(verdict.name());
        findings.forEach(finding -> text.append('\n').append(finding));
        notEvaluated.forEach(each -> text.append('\n').append(each));
        return text.toString();
    }

    /** Builds {@link ValidationResult}. */
    public static final class Builder {

        private final String ruleSet;
        private final Verdict verdict;
        private List<Finding> findings = List.of();
        private List<Finding> waived = List.of();
        private List<NotEvaluated> notEvaluated = List.of();
        private Map<String, RuleStatus> statuses = Map.of();
        private Map<CellAddress, BigDecimal> implied = Map.of();

        private Builder(String ruleSet, Verdict verdict) {
            this.ruleSet = ruleSet;
            this.verdict = verdict;
        }

        /** What was found, the gravest first. */
        public Builder findings(List<Finding> found) {
            findings = found;
            return this;
        }

        /** What was found and is put up with. */
        public Builder waived(List<Finding> found) {
            waived = found;
            return this;
        }

        /** Where rules could not be evaluated. */
        public Builder notEvaluated(List<NotEvaluated> open) {
            notEvaluated = open;
            return this;
        }

        /** What became of each rule. */
        public Builder statuses(Map<String, RuleStatus> byRule) {
            statuses = byRule;
            return this;
        }

        /** What cells must hold that state no number; kept as it is, so it must never change. */
        public Builder implied(Map<CellAddress, BigDecimal> values) {
            implied = values;
            return this;
        }

        /** The result. */
        public ValidationResult build() {
            return new ValidationResult(this);
        }
    }
}
