/**
 * What must hold in a report, and what does not.
 *
 * <p>Start at {@link org.gongkai.report.rules.ReportValidator}: it turns a report, and a
 * {@link org.gongkai.report.rules.ValidationContext} where there is more to compare with, into a
 * {@link org.gongkai.report.rules.ValidationResult}: a {@link org.gongkai.report.rules.Verdict}, the
 * {@link org.gongkai.report.rules.Finding findings}, and where a rule could not be evaluated, a
 * {@link org.gongkai.report.rules.NotEvaluated}. Which rules there are says the
 * {@link org.gongkai.report.rules.RuleCatalogue}; which of them count, a {@link org.gongkai.report.rules.RuleProfile}.
 *
 * <p>This package is what users touch, and stands alone. The rooms behind it stand on it: {@code standard} has the
 * rules and their checks, {@code engine} runs them, {@code profile} applies a profile, {@code arithmetic} knows the
 * equations. The validator finds the rules as a service, {@link org.gongkai.report.rules.RuleSet}. Which cell is wrong
 * says {@code locate}; {@code jakarta} is the bridge to Jakarta Validation.
 *
 * <p>Everything here is immutable and safe for use by several threads; nothing reads a clock, a file or the network.
 */
@NullMarked
package org.gongkai.report.rules;

import org.jspecify.annotations.NullMarked;
