/**
 * Which cell is wrong, and what it should be.
 *
 * <p>Start at {@link org.gongkai.report.rules.locate.ErrorLocator}: where the equations of a report fail, it gives a
 * {@link org.gongkai.report.rules.locate.Localisation}: every smallest set of cells whose change settles all of them,
 * each as a {@link org.gongkai.report.rules.locate.Repair} with the values that the cells should hold, ranked by how
 * likely the slip is, the likeliest first. A repair is a proposal: nothing is ever repaired by itself.
 *
 * <p>Table 3 is tied so closely that one wrong cell is always found. A line of Table 4 and the stock of documents are
 * tied by one equation each, which several cells explain equally well: there the repairs are candidates, not a verdict.
 *
 * <p>Exact and deterministic: no randomness, no clock. Everything here is immutable and safe for use by several
 * threads.
 */
@NullMarked
package org.gongkai.report.rules.locate;

import org.jspecify.annotations.NullMarked;
