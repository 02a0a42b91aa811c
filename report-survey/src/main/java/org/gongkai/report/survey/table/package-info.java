/**
 * Rows that stand on the disk, for those of a nation do not fit in memory: written once, sorted, read by any thread.
 */
@NullMarked
package org.gongkai.report.survey.table;

import org.jspecify.annotations.NullMarked;
