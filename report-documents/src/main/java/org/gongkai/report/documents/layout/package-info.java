/**
 * From a report to a page of the official layout: HTML or Word with the form's spans, or Markdown.
 * {@link org.gongkai.report.documents.layout.PageProperties} carries what the form does not print, so that a page reads
 * back as the same report.
 */
@NullMarked
package org.gongkai.report.documents.layout;

import org.jspecify.annotations.NullMarked;
