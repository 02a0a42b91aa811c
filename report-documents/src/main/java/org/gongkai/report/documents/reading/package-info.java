/**
 * What a user gets of a document: a {@link org.gongkai.report.documents.reading.DocumentReading}, the report with the
 * place of every cell and {@link org.gongkai.report.documents.reading.Remark remarks} on what was not understood; or an
 * {@link org.gongkai.report.documents.reading.UnreadableDocumentException}. All are immutable.
 */
@NullMarked
package org.gongkai.report.documents.reading;

import org.jspecify.annotations.NullMarked;
