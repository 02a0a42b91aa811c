package org.gongkai.report.rules;

import org.gongkai.report.model.value.ReportValue;

/**
 * Another severity for the findings of a rule.
 *
 * @param rule the rule's id
 * @param cells the findings that it is for: those all of whose cells fit
 * @param severity the severity instead
 */
public record SeverityChange(String rule, CellPattern cells, Severity severity) implements ReportValue {}
