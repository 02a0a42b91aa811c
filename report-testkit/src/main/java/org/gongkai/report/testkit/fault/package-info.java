/**
 * What makes a valid report fail one rule; for the testkit itself.
 *
 * <p>Each rule brings its own fault, {@link org.gongkai.report.rules.Rule#fault()};
 * {@link org.gongkai.report.testkit.fault.Faults} knows them by the rules' ids.
 */
@NullMarked
package org.gongkai.report.testkit.fault;

import org.jspecify.annotations.NullMarked;
