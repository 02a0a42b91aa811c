/**
 * What the lines, columns and sections of the form are about: {@link org.gongkai.report.model.form.term.Term}s with
 * their wire code, official label, English label, aliases seen in published reports and article of the Regulations.
 *
 * <p>Most are enum constants, such as {@link org.gongkai.report.model.form.term.RefusalReason#STATE_SECRET}; what an
 * edition adds to them is a {@link org.gongkai.report.model.form.term.DeclaredLine} or
 * {@link org.gongkai.report.model.form.term.DeclaredColumn}. Labels and aliases stand here and nowhere else.
 */
@NullMarked
package org.gongkai.report.model.form.term;

import org.jspecify.annotations.NullMarked;
