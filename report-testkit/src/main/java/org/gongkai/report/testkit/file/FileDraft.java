package org.gongkai.report.testkit.file;

import java.util.List;

/**
 * A file that is written piece by piece, in reading order.
 *
 * @since 0.1.0
 */
public interface FileDraft {

    /** A heading: 1 the title, 2 a section, 3 a part of a section. */
    void heading(int level, String text);

    /** A paragraph of one line. */
    void paragraph(String text);

    /** A table: its rows from the top, each cell where it begins. */
    void table(List<List<FileCell>> rows);

    /** The file. */
    byte[] bytes();
}
