/**
 * What a report looks like on the wire: {@link org.gongkai.report.io.shape.ReportShape} is a tree of properties, made
 * from the form's declaration. Readers, writers and schemas walk it; a {@link org.gongkai.report.io.shape.ReportDraft}
 * takes what is read.
 */
@NullMarked
package org.gongkai.report.io.shape;

import org.jspecify.annotations.NullMarked;
