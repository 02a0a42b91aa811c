/**
 * What the rules of the catalogue look for, a check for each rule or few; which rule uses which is said by the
 * declarations in {@code rules.standard}. Checks hold no words: the texts of rules stand in the bundle {@code Rules},
 * under their ids.
 */
@NullMarked
package org.gongkai.report.rules.check;

import org.jspecify.annotations.NullMarked;
