/**
 * Lists of names that stand in files, a name a line, so that a new one needs no release: wordings seen in the field
 * ({@code aliases.tsv}), administrative divisions ({@code divisions.tsv}), national bodies
 * ({@code national-bodies.tsv}). {@link org.gongkai.report.model.lists.NameList} reads them, and with them what other
 * jars add under {@code META-INF/gongkai-report/} and the same file name, on the class path or the module path.
 */
@NullMarked
package org.gongkai.report.model.lists;

import org.jspecify.annotations.NullMarked;
