package org.gongkai.report.io.csv;

import java.util.Map;
import java.util.function.Function;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.problem.TextPosition;
import org.gongkai.report.model.message.GongkaiException;
import org.gongkai.report.model.message.Message;

/**
 * A row of a table under its header.
 *
 * @param <C> the columns of the table
 * @param fields the fields by column; a column that the table lacks is missing
 * @param position where the row begins
 */
record CsvRow<C extends Enum<C> & CsvColumn>(Map<C, CsvField> fields, TextPosition position) {

    /** The text in a column; empty where the table has no such column. */
    String text(C column) {
        return fields.containsKey(column) ? fields.get(column).text() : "";
    }

    boolean has(C column) {
        return fields.containsKey(column);
    }

    /** What the text in a column means; a problem is put at its place. */
    <T> T read(C column, Function<String, T> reader) {
        try {
            return reader.apply(text(column));
        } catch (ProblemException e) {
            throw problem(column, e.problem());
        } catch (IllegalArgumentException | GongkaiException e) {
            throw problem(column, Problems.invalid(e));
        }
    }

    /** A problem with the text in a column. */
    LocatedProblemException problem(C column, Message problem) {
        TextPosition place = fields.containsKey(column) ? fields.get(column).position() : position;
        return new LocatedProblemException(problem, "/" + column.code(), place);
    }

    /** A problem with the row. */
    LocatedProblemException problem(Message problem) {
        return new LocatedProblemException(problem, "", position);
    }
}
