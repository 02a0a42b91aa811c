package org.gongkai.report.model.form;

import java.util.Optional;
import org.gongkai.report.model.form.term.Label;

/** What the form prints in a table's corner, above its lines and above its columns. */
record TableHeadings(Optional<Label> note, Optional<Label> lines, Optional<Label> columns) {

    static final TableHeadings NONE = new TableHeadings(Optional.empty(), Optional.empty(), Optional.empty());

    TableHeadings withNote(Label label) {
        return new TableHeadings(Optional.of(label), lines, columns);
    }

    TableHeadings withLines(Label label) {
        return new TableHeadings(note, Optional.of(label), columns);
    }

    TableHeadings withColumns(Label label) {
        return new TableHeadings(note, lines, Optional.of(label));
    }
}
