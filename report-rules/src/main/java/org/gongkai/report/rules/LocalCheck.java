package org.gongkai.report.rules;

import java.io.Serializable;
import java.util.List;
import org.gongkai.report.model.DisclosureReport;

/**
 * The code of a {@link LocalRule}. Depends on the report and the context alone, and is used by several threads at once.
 * One that throws makes its rule unevaluated, and no report valid.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface LocalCheck extends Serializable {

    /** What is wrong with a report; nothing where the rule holds. */
    List<LocalFinding> check(DisclosureReport report, ValidationContext context);
}
