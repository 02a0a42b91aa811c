/**
 * What runs the rules.
 *
 * <p>A {@link org.gongkai.report.rules.engine.RuleEntry} is a rule with its code, a
 * {@link org.gongkai.report.rules.engine.Check}. {@link org.gongkai.report.rules.engine.RuleRunner} makes one
 * {@link org.gongkai.report.rules.engine.Evaluation} a report, hands it to the checks one after the other, and draws
 * the verdict. An evaluation is what a check sees of the report, and where it says what is wrong.
 *
 * <p>For the packages of this module: it knows no rule. Those stand in {@code standard}.
 */
@NullMarked
package org.gongkai.report.rules.engine;

import org.jspecify.annotations.NullMarked;
