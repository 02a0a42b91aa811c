package org.gongkai.report.rules.narrative;

import java.util.List;
import org.gongkai.report.model.form.ColumnTerm;
import org.gongkai.report.model.form.LineTerm;

/**
 * What a word means.
 *
 * @param kind what it does in a sentence
 * @param lines the lines of the form that it names
 * @param columns the columns of the form that it names
 * @param detail which of several, such as the verb
 */
record Meaning(Kind kind, List<? extends LineTerm> lines, List<? extends ColumnTerm> columns, String detail) {

    static Meaning of(Kind kind) {
        return new Meaning(kind, List.of(), List.of(), "");
    }

    static Meaning of(Kind kind, String detail) {
        return new Meaning(kind, List.of(), List.of(), detail);
    }

    static Meaning lines(Kind kind, List<? extends LineTerm> lines, String detail) {
        return new Meaning(kind, lines, List.of(), detail);
    }

    static Meaning columns(Kind kind, List<? extends ColumnTerm> columns) {
        return new Meaning(kind, List.of(), columns, "");
    }
}
