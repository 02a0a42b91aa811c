package org.gongkai.report.survey.table;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How the rows of a table are written.
 *
 * @param <R> the rows
 */
public interface RowFormat<R> {

    /** Writes a row. */
    void write(R row, DataOutput out) throws IOException;

    /** Reads what was written. */
    R read(DataInput in) throws IOException;

    /** About how many bytes a row takes in memory. */
    int size(R row);
}
