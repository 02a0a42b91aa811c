/**
 * A sentence as clauses: {@link org.gongkai.report.text.clause.ClauseCutter} cuts tokens into
 * {@link org.gongkai.report.text.clause.Clause clauses}, {@link org.gongkai.report.text.clause.HeadFinder} finds the
 * word that a number counts, and {@link org.gongkai.report.text.clause.Scope} says what silences it.
 */
@NullMarked
package org.gongkai.report.text.clause;

import org.jspecify.annotations.NullMarked;
