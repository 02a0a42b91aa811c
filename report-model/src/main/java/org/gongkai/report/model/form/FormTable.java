package org.gongkai.report.model.form;

import java.util.List;
import java.util.Optional;

/** One of the three tables: section 二, 三 or 四 of the report. */
public final class FormTable {

    private final Section section;
    private final FormGroup root;
    private final List<FormLine> lines;
    private final List<EquationFamily> equationFamilies;
    private final TableHeadings headings;

    FormTable(Section section, FormGroup root, List<EquationFamily> equationFamilies, TableHeadings headings) {
        this.section = section;
        this.root = root;
        this.lines = root.lines().toList();
        this.equationFamilies = List.copyOf(equationFamilies);
        this.headings = headings;
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
        return headings.note();
    }

    /** The heading above the lines, such as 信息内容. */
    public Optional<Label> lineHeading() {
        return headings.lines();
    }

    /** The heading above all columns, such as 申请人情况; a group of them may have its own, {@link FormColumn#group()}. */
    public Optional<Label> columnHeading() {
        return headings.columns();
    }

    /** The table's left side: lines and groups, in the form's order. */
    public FormGroup root() {
        return root;
    }

    /** All lines, in the form's order. */
    public List<FormLine> lines() {
        return lines;
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
