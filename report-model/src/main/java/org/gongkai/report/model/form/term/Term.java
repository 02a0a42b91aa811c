package org.gongkai.report.model.form.term;

import java.util.List;

/**
 * What a line, a column or a section of the form is about. Implemented by enums, and by {@link DeclaredLine} and
 * {@link DeclaredColumn} for what an edition adds: the constant's name is for Java, {@link #code()} goes on the wire,
 * {@link #label()} is what the form prints.
 *
 * @since 0.1.0
 */
public sealed interface Term permits LineTerm, ColumnTerm, HeadingTerm {

    /** All that the form declares of the term, in one value. */
    TermEntry entry();

    /** The name in JSON and XML, such as {@code stateSecret}; stable, and independent of the constant's name. */
    default String code() {
        return entry().code();
    }

    /** The official label, without its number, and its English rendering. */
    default Label label() {
        return entry().label();
    }

    /** Other labels under which published reports print it; each differs from the official one and its key. */
    default List<String> aliases() {
        return Aliases.of(getClass(), entry());
    }
}
