/**
 * Reads PDF with Apache PDFBox.
 *
 * <p>{@link org.gongkai.report.documents.pdf.PdfReader} is the reader, {@code PdfGuard} looks at a file before PDFBox
 * does, {@code PageEngine} tells a {@link org.gongkai.report.documents.page.PageCanvas} what a page draws. What that
 * means is found out in {@code report-documents}, for any format that says where signs stand.
 *
 * <p>Where a font is not in the file, PDFBox looks for it among those of the system, and keeps a list of them in the
 * user's home directory ({@code pdfbox.fontcache} says where). Who does not want that calls
 * {@link org.gongkai.report.documents.pdf.fonts.BuiltInFonts#use()} for the whole program: a library must not. PDFBox
 * writes to the log through Commons Logging.
 */
@NullMarked
package org.gongkai.report.documents.pdf;

import org.jspecify.annotations.NullMarked;
