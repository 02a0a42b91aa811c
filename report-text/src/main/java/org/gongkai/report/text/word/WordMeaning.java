package org.gongkai.report.text.word;

import java.util.List;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;

/**
 * What a word means.
 *
 * @param kind what it does in a sentence
 * @param lines the lines of the form that it names
 * @param columns the columns of the form that it names
 * @param detail which of several, such as the verb
 */
public record WordMeaning(
        WordKind kind, List<? extends LineTerm> lines, List<? extends ColumnTerm> columns, String detail) {

    public static WordMeaning of(WordKind kind) {
        return new WordMeaning(kind, List.of(), List.of(), "");
    }

    public static WordMeaning of(WordKind kind, String detail) {
        return new WordMeaning(kind, List.of(), List.of(), detail);
    }

    public static WordMeaning lines(WordKind kind, List<? extends LineTerm> lines, String detail) {
        return new WordMeaning(kind, lines, List.of(), detail);
    }

    public static WordMeaning columns(WordKind kind, List<? extends ColumnTerm> columns) {
        return columns(kind, columns, "");
    }

    public static WordMeaning columns(WordKind kind, List<? extends ColumnTerm> columns, String detail) {
        return new WordMeaning(kind, List.of(), columns, detail);
    }
}
