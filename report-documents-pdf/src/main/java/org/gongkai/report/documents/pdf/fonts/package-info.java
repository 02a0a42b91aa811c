/** Fonts for files that bring none: {@link org.gongkai.report.documents.pdf.fonts.BuiltInFonts}. */
@NullMarked
package org.gongkai.report.documents.pdf.fonts;

import org.jspecify.annotations.NullMarked;
