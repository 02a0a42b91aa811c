/** Tests of what a user gets. */
@NullMarked
package org.gongkai.report.documents.reading;

import org.jspecify.annotations.NullMarked;
