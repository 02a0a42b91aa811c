/** Tests of what words mean. */
@NullMarked
package org.gongkai.report.documents.wording;

import org.jspecify.annotations.NullMarked;
