package org.gongkai.report.input;

import java.io.Serializable;
import org.gongkai.report.model.message.GongkaiException;

/**
 * What a line of a stream, or one of the reports of a document, turned out to be.
 *
 * @since 0.1.0
 */
public sealed interface InputItem extends Serializable {

    /** The line in a stream of reports, else the place among the reports of the document; from 1. */
    long position();

    /**
     * A report.
     *
     * @param position the line in a stream of reports, else the place among those of the document; from 1
     * @param input the report and what it came with
     */
    record Report(long position, InputReport input) implements InputItem {}

    /**
     * A line of a stream that holds none. The stream goes on behind it.
     *
     * @param position the line, from 1
     * @param error what is wrong, in both languages
     */
    record Failure(long position, GongkaiException error) implements InputItem {}
}
