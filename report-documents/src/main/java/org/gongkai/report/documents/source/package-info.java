/**
 * What a file holds, whatever its format: {@link org.gongkai.report.documents.source.TextBlock texts} and
 * {@link org.gongkai.report.documents.source.Grid grids} in reading order. Every format is turned into these few types;
 * everything behind them knows nothing of files. They say what stands where, and nothing of what the words mean.
 */
@NullMarked
package org.gongkai.report.documents.source;

import org.jspecify.annotations.NullMarked;
