package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The small language in which the tables are declared: groups and lines under their numbers. */
final class TableDeclaration {

    private final String code;
    private final Function<String, String> numbering;
    private final List<FormColumn> columns;
    private final List<FormNode> nodes = new ArrayList<>();

    private TableDeclaration(String code, Function<String, String> numbering, List<FormColumn> columns) {
        this.code = code;
        this.numbering = numbering;
        this.columns = columns;
    }

    /** A table whose lines print no numbers. */
    static TableDeclaration unnumbered(Section section) {
        return new TableDeclaration(code(section), code -> "", List.of());
    }

    /** A table whose lines print the numbers that their codes are made of. */
    static TableDeclaration numbered(Section section) {
        return new TableDeclaration(code(section), Numbering::of, List.of());
    }

    private static String code(Section section) {
        return "T" + section.number();
    }

    /** The same table, with these columns under every line that follows. */
    TableDeclaration columns(List<FormColumn> lineColumns) {
        TableDeclaration declaration = new TableDeclaration(code, numbering, lineColumns);
        declaration.nodes.addAll(nodes);
        return declaration;
    }

    /** Columns whose code in an address is their name. */
    static List<FormColumn> named(ColumnTerm... terms) {
        return Arrays.stream(terms)
                .map(term -> new FormColumn(term.code(), term))
                .toList();
    }

    TableDeclaration line(int number, LineTerm term) {
        return line(number, term, term.label());
    }

    /** A line under another label than its term's, for an edition that prints another. */
    TableDeclaration line(int number, LineTerm term, Label label) {
        String lineCode = code + "." + number;
        nodes.add(new FormLine(lineCode, numbering.apply(lineCode), label, term, columns));
        return this;
    }

    /** Lines numbered from 1. */
    TableDeclaration lines(LineTerm... terms) {
        for (int i = 0; i < terms.length; i++) {
            line(i + 1, terms[i]);
        }
        return this;
    }

    TableDeclaration group(int number, Label label, String name, Consumer<TableDeclaration> content) {
        return group(number, label, Optional.of(name), content);
    }

    /** A group that is a heading on paper only: in JSON and XML its lines stand one level up. */
    TableDeclaration heading(int number, Label label, Consumer<TableDeclaration> content) {
        return group(number, label, Optional.empty(), content);
    }

    private TableDeclaration group(int number, Label label, Optional<String> name, Consumer<TableDeclaration> content) {
        TableDeclaration inner = new TableDeclaration(code + "." + number, numbering, columns);
        content.accept(inner);
        nodes.add(new FormGroup(inner.code, numbering.apply(inner.code), label, name, inner.nodes));
        return this;
    }

    FormGroup root(Section section) {
        return new FormGroup(code, "", section.label(), Optional.of(section.code()), nodes);
    }
}
