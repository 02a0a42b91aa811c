package org.gongkai.report.model.form.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.Article;
import org.gongkai.report.model.form.term.HeadingTerm;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;

/** A table of the form as a list: its groups and lines one below the other. */
final class FormListing {

    /** A group or line, and how deep it stands: 0 right below the table. */
    record Row(FormNode node, int depth, List<String> path) {

        Optional<FormLine> line() {
            return node instanceof FormLine line ? Optional.of(line) : Optional.empty();
        }

        List<Article> basis() {
            return line().map(line -> line.term().basis()).orElse(List.of());
        }

        /** The codes of the line's columns; none for a group. */
        List<String> columns() {
            return line().stream()
                    .flatMap(line -> line.columns().stream())
                    .map(FormColumn::code)
                    .toList();
        }

        /** Other labels, besides the one that this edition prints. */
        List<String> aliases() {
            return line().stream()
                    .flatMap(line -> line.aliases().stream())
                    .filter(alias -> !alias.equals(node.label().zh()))
                    .toList();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Set<FormColumn> columns = new LinkedHashSet<>();

    FormListing(FormTable table) {
        table.root().name().ifPresent(name -> add(table.root(), 0, List.of(name)));
    }

    private void add(FormGroup group, int depth, List<String> path) {
        for (FormNode node : group.nodes()) {
            List<String> inner = new ArrayList<>(path);
            node.name().ifPresent(inner::add);
            rows.add(new Row(node, depth, inner));
            if (node instanceof FormGroup nested) {
                add(nested, depth + 1, inner);
            } else if (node instanceof FormLine line) {
                columns.addAll(line.columns());
            }
        }
    }

    /** The six sections, and the parts of the first below it. */
    static List<HeadingTerm> headings() {
        List<HeadingTerm> headings = new ArrayList<>(List.of(Section.values()));
        headings.addAll(1, List.of(OverviewPart.values()));
        return headings;
    }

    List<Row> rows() {
        return rows;
    }

    /** Every column that some line has, once. */
    List<FormColumn> columns() {
        return List.copyOf(columns);
    }
}
