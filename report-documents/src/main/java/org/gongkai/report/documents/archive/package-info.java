/**
 * Zip files and the XML in them, for formats that are made of both.
 *
 * <p>{@link org.gongkai.report.documents.archive.Archive} unpacks parts,
 * {@link org.gongkai.report.documents.archive.XmlCursor} walks through one. Both count what they do, open nothing
 * outside the file, and refuse what is broken.
 */
@NullMarked
package org.gongkai.report.documents.archive;

import org.jspecify.annotations.NullMarked;
