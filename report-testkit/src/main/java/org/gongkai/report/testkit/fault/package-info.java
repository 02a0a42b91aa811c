/**
 * What makes a valid report fail one rule; for the testkit itself.
 *
 * <p>{@link org.gongkai.report.testkit.fault.Faults} knows a {@link org.gongkai.report.testkit.fault.Fault} for every
 * rule about a single report.
 */
@NullMarked
package org.gongkai.report.testkit.fault;

import org.jspecify.annotations.NullMarked;
