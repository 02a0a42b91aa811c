/** How much of anything a document may hold, whatever its format. */
@NullMarked
package org.gongkai.report.documents.limit;

import org.jspecify.annotations.NullMarked;
