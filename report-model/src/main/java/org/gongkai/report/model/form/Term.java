package org.gongkai.report.model.form;

import java.util.List;

/**
 * What a line or a column of the form is about. Implemented by enums: the constant's name is for Java, {@link #code()}
 * goes on the wire, {@link #label()} is what the form prints.
 */
public sealed interface Term permits LineTerm, ColumnTerm {

    /** The name in JSON and XML, such as {@code stateSecret}; stable, and independent of the constant's name. */
    String code();

    /** The official label, without its number, and its English rendering. */
    Label label();

    /** Other labels under which published reports print it; each differs from the official one and its key. */
    List<String> aliases();
}
