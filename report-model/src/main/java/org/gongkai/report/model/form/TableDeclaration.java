package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;

/**
 * The small language in which a table is declared: columns, groups and lines under their numbers, and the equations
 * between them. Not for use by several threads.
 *
 * <pre>{@code
 * FormTable table4 = TableDeclaration.unnumbered(Section.REMEDIES)
 *         .columns(TableDeclaration.named(CaseResult.UPHELD, …, Total.TOTAL))
 *         .line(1, RemedyRoute.RECONSIDERATION)
 *         .heading(2, Label.of("行政诉讼", "Litigation"), litigation -> litigation.lines(…))
 *         .columnTotals("T4-TOTAL")
 *         .table();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class TableDeclaration {

    /** As far as the form counts in Chinese. */
    private static final int MOST = 99;

    private final Section section;
    private final String code;
    private final Function<String, String> numbering;
    private final List<FormNode> nodes = new ArrayList<>();
    private final List<Function<FormGroup, EquationFamily>> equations = new ArrayList<>();
    private List<FormColumn> columns;
    private TableHeadings headings = TableHeadings.NONE;

    private TableDeclaration(
            Section section, String code, Function<String, String> numbering, List<FormColumn> columns) {
        this.section = section;
        this.code = code;
        this.numbering = numbering;
        this.columns = columns;
    }

    /** A table whose lines print no numbers. */
    public static TableDeclaration unnumbered(Section section) {
        return new TableDeclaration(section, code(section), code -> "", List.of());
    }

    /** A table whose lines print the numbers that their codes are made of. */
    public static TableDeclaration numbered(Section section) {
        return new TableDeclaration(section, code(section), Numbering::of, List.of());
    }

    private static String code(Section section) {
        return "T" + section.number();
    }

    /** Columns whose code in an address is their name. */
    public static List<FormColumn> named(ColumnTerm... terms) {
        return Arrays.stream(terms)
                .map(term -> new FormColumn(term.code(), term))
                .toList();
    }

    /** The note that the form prints in the table's corner. */
    public TableDeclaration note(Label note) {
        headings = headings.withNote(note);
        return this;
    }

    /** The heading above the lines. */
    public TableDeclaration lineHeading(Label heading) {
        headings = headings.withLines(heading);
        return this;
    }

    /** The heading above all columns. */
    public TableDeclaration columnHeading(Label heading) {
        headings = headings.withColumns(heading);
        return this;
    }

    /** The columns of every line that follows. */
    public TableDeclaration columns(List<FormColumn> lineColumns) {
        columns = List.copyOf(lineColumns);
        return this;
    }

    /** A line under its number within its group. */
    public TableDeclaration line(int number, LineTerm term) {
        return line(number, term, term.label());
    }

    /** A line under another label than its term's, for an edition that prints another. */
    public TableDeclaration line(int number, LineTerm term, Label label) {
        String lineCode = numbered(number, label);
        nodes.add(new FormLine(lineCode, numbering.apply(lineCode), label, term, columns));
        return this;
    }

    /** Lines numbered from 1. */
    public TableDeclaration lines(LineTerm... terms) {
        for (int i = 0; i < terms.length; i++) {
            line(i + 1, terms[i]);
        }
        return this;
    }

    /** A group of lines that together count one thing, such as （三）不予公开; they are numbered from 1. */
    public TableDeclaration group(int number, LineTerm whole, LineTerm... parts) {
        return group(number, whole.label(), Optional.of(whole.code()), Optional.of(whole), group -> group.lines(parts));
    }

    /** A group of lines under a name of its own in JSON and XML. */
    public TableDeclaration group(int number, Label label, String name, Consumer<TableDeclaration> content) {
        return group(number, label, Optional.of(name), Optional.empty(), content);
    }

    /** A group that is a heading on paper only: in JSON and XML its lines stand one level up. */
    public TableDeclaration heading(int number, Label label, Consumer<TableDeclaration> content) {
        return group(number, label, Optional.empty(), Optional.empty(), content);
    }

    private TableDeclaration group(
            int number,
            Label label,
            Optional<String> name,
            Optional<LineTerm> whole,
            Consumer<TableDeclaration> content) {
        TableDeclaration inner = new TableDeclaration(section, numbered(number, label), numbering, columns);
        content.accept(inner);
        nodes.add(new FormGroup(inner.code, numbering.apply(inner.code), label, name, whole, inner.nodes));
        return this;
    }

    private String numbered(int number, Label label) {
        if (number < 1 || number > MOST) {
            throw new EditionException("number", number, code, label, MOST);
        }
        return code + "." + number;
    }

    /**
     * In every column: what comes in equals what goes out.
     *
     * @param rule the id of the rule that the equations make
     */
    public TableDeclaration balance(String rule, List<LineTerm> in, List<LineTerm> out) {
        equations.add(root -> Equations.columnwise(
                rule, EquationFamily.Kind.BALANCE, Equations.lines(root, in), Equations.lines(root, out)));
        return this;
    }

    /**
     * In every column: a line equals the sum of all that stands in its group besides it.
     *
     * @param rule the id of the rule that the equations make
     */
    public TableDeclaration lineTotal(String rule, LineTerm total) {
        equations.add(root -> Equations.columnwise(
                rule,
                EquationFamily.Kind.LINE_TOTAL,
                Equations.lines(root, List.of(total)),
                Equations.besides(root, total)));
        return this;
    }

    /**
     * In every line: the total column equals the sum of the columns before it.
     *
     * @param rule the id of the rule that the equations make
     */
    public TableDeclaration columnTotals(String rule) {
        equations.add(root -> Equations.columnTotals(rule, root.lines().toList()));
        return this;
    }

    /** The table. */
    public FormTable table() {
        FormGroup root = new FormGroup(code, "", section.label(), Optional.of(section.code()), Optional.empty(), nodes);
        return new FormTable(
                section,
                root,
                equations.stream().map(family -> family.apply(root)).toList(),
                headings);
    }
}
