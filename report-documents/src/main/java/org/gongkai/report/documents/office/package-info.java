/**
 * Documents of Word and workbooks of Excel, as these programs and WPS write them, read part by part.
 *
 * <p>{@link org.gongkai.report.documents.office.OfficeReader} tells them apart. What shows counts: what is deleted or
 * hidden is no text, a number is what its cell holds and not how it is displayed, and what nobody can be sure of is
 * marked so that no figure is read from it. Libraries for these formats read hidden and deleted text as if it showed,
 * and have nothing for numbers that stand in no text; so the XML is walked here.
 */
@NullMarked
package org.gongkai.report.documents.office;

import org.jspecify.annotations.NullMarked;
