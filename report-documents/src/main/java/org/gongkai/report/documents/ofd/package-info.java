/**
 * OFD, the national format for pages (GB/T 33190): text and lines at places, like PDF, but written as XML in a zip
 * file.
 *
 * <p>{@link org.gongkai.report.documents.ofd.OfdReader} draws what pages and their templates hold on a
 * {@link org.gongkai.report.documents.page.PageCanvas}; what that means is found out there.
 */
@NullMarked
package org.gongkai.report.documents.ofd;

import org.jspecify.annotations.NullMarked;
