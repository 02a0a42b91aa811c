package org.gongkai.report.rules;

import java.util.Objects;
import org.gongkai.report.model.value.ReportValue;

/**
 * Another severity for the findings of a rule.
 *
 * @param rule the rule's id
 * @param cells the findings that it is for: those all of whose cells fit
 * @param severity the severity instead
 * @param firstYear the first year whose reports it is for; 0 where there is none
 * @param lastYear the last year whose reports it is for; {@link Integer#MAX_VALUE} where there is none
 * @since 0.1.0
 */
public record SeverityChange(String rule, CellPattern cells, Severity severity, int firstYear, int lastYear)
        implements ReportValue {

    /** Refuses null, and years that are none. */
    public SeverityChange {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(severity, "severity");
        if (firstYear > lastYear) {
            throw new IllegalArgumentException("from '" + firstYear + "' to '" + lastYear + "' there is no year");
        }
    }

    /** For the reports of all years. */
    public SeverityChange(String rule, CellPattern cells, Severity severity) {
        this(rule, cells, severity, 0, Integer.MAX_VALUE);
    }

    /** Whether it is for the reports of a year. */
    public boolean concerns(int year) {
        return firstYear <= year && year <= lastYear;
    }
}
