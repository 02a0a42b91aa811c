/**
 * The form's equations over a report's figures, and the smallest sets of cells whose change settles them.
 *
 * <p>{@link org.gongkai.report.rules.arithmetic.EquationSet} is the one home of all that evaluates equations: the quick
 * look at clean reports and the close one at others ({@link org.gongkai.report.rules.arithmetic.EquationResults}), the
 * search and the locator. {@link org.gongkai.report.rules.arithmetic.CellRanges} says what blank cells may hold;
 * {@link org.gongkai.report.rules.arithmetic.YearEquations} is what last year's report adds, by what its cells count.
 *
 * <p>An {@link org.gongkai.report.rules.arithmetic.EquationSystem} is a set of equations that hang together, seen as a
 * graph: equations are nodes and cells are edges, for once the one redundant equation of Table 3 is dropped, and signs
 * are turned where they must be, every cell stands in exactly two equations, in one as what flows in and in the other
 * as what flows out. A table without a slip is then a circulation, a wrong cell a flow along its edge, and the smallest
 * repair the smallest set of edges that carries the imbalances of the nodes to zero. A cell that stands in one equation
 * alone (Table 4, the stock of documents) is an edge to a ground node.
 *
 * <p>{@link org.gongkai.report.rules.arithmetic.RepairSearch} finds all of the smallest sets, for sizes 0, 1, 2, …: it
 * picks an unbalanced node, branches on each edge that leaves it (the edge is contracted, then excluded, so that no set
 * is found twice), and prunes what cannot be settled with the edges that are left. Blank cells are contracted from the
 * start. A set counts when the values that it takes are 0 or more, which a small flow problem decides; where a set of
 * that size fails for this reason alone, edges that close a cycle are tried too.
 *
 * <p>For the packages of this module; users start at {@code org.gongkai.report.rules.locate}.
 */
@NullMarked
package org.gongkai.report.rules.arithmetic;

import org.jspecify.annotations.NullMarked;
