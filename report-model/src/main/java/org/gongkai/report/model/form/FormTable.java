package org.gongkai.report.model.form;

import java.util.List;
import java.util.Optional;

/** One of the three tables: section 二, 三 or 四 of the report. */
public final class FormTable {

    private final Section section;
    private final FormGroup root;
    private final Optional<Label> note;
    private final List<EquationFamily> equationFamilies;

    FormTable(Section section, FormGroup root, Optional<Label> note, List<EquationFamily> equationFamilies) {
        this.section = section;
        this.root = root;
        this.note = note;
        this.equationFamilies = List.copyOf(equationFamilies);
    }

    /** The code, {@code T2}, {@code T3} or {@code T4}: the number is the section's. */
    public String code() {
        return root.code();
    }

    /** The section that consists of the table. */
    public Section section() {
        return section;
    }

    /** The note that the form prints in the table's corner. */
    public Optional<Label> note() {
        return note;
    }

    /** The table's left side: lines and groups, in the form's order. */
    public FormGroup root() {
        return root;
    }

    /** All lines, in the form's order. */
    public List<FormLine> lines() {
        return root.lines().toList();
    }

    /** The arithmetic that ties the table's cells together. */
    public List<EquationFamily> equationFamilies() {
        return equationFamilies;
    }

    @Override
    public String toString() {
        return code() + " " + section.label().zh();
    }
}
