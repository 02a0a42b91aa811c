/** Prints the declaration of the form as text or Markdown: {@link org.gongkai.report.model.form.print.FormPrinter}. */
@NullMarked
package org.gongkai.report.model.form.print;

import org.jspecify.annotations.NullMarked;
