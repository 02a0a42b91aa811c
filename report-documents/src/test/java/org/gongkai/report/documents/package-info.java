/** Tests of the reader and the renderer. */
@NullMarked
package org.gongkai.report.documents;

import org.jspecify.annotations.NullMarked;
