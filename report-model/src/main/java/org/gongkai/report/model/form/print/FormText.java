package org.gongkai.report.model.form.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.OverviewPart;

/** Prints a form as text; a line of the form takes two or three lines of text. */
final class FormText {

    private static final String INDENT = "  ";

    private final Form form;
    private final FormTexts texts;
    private final StringBuilder out = new StringBuilder();

    FormText(Form form, FormTexts texts) {
        this.form = form;
        this.texts = texts;
    }

    String print() {
        Edition edition = form.edition();
        out.append(texts.get("edition.text", edition.code(), edition.document()))
                .append('\n');
        out.append(new TextTable()
                .row(texts.get("edition.firstYear"), Integer.toString(edition.firstYear()))
                .row(texts.get("edition.lines"), Integer.toString(form.lines().size()))
                .row(texts.get("edition.cells"), Integer.toString(form.cells().size())));
        out.append('\n').append(headings());
        form.tables().forEach(this::print);
        return out.toString();
    }

    private TextTable headings() {
        TextTable headings = new TextTable().row(texts.all("column.section", "column.english", "column.name"));
        FormListing.headings()
                .forEach(term -> headings.row(
                        (term instanceof OverviewPart ? INDENT : "")
                                + term.heading().zh(),
                        term.label().en(),
                        term.code()));
        return headings;
    }

    private void print(FormTable table) {
        Label heading = table.section().heading();
        out.append('\n').append(texts.get("table", table.code(), heading.zh()));
        out.append(" (").append(table.section().label().en()).append(")\n\n");
        item("note", table.note());
        item("lineHeading", table.lineHeading());
        item("columnHeading", table.columnHeading());
        FormListing listing = new FormListing(table);
        out.append(lines(listing)).append('\n').append(columns(listing));
        if (!table.equationFamilies().isEmpty()) {
            out.append('\n').append(equations(table));
        }
    }

    private void item(String key, Optional<Label> label) {
        label.ifPresent(text ->
                out.append(texts.get(key)).append(": ").append(texts.of(text)).append("\n\n"));
    }

    private TextTable lines(FormListing listing) {
        TextTable lines = new TextTable()
                .row(texts.all("column.code", "column.label", "column.basis", "column.columns"))
                .row("", texts.get("column.english"), "", texts.get("column.path"));
        for (FormListing.Row row : listing.rows()) {
            String indent = INDENT.repeat(row.depth());
            lines.row(
                    row.node().code(),
                    indent + row.node().printed().zh(),
                    row.basis().stream().map(texts::of).collect(Collectors.joining(", ")),
                    String.join(" ", row.columns()));
            String path = row.node().name().isPresent() ? String.join(".", row.path()) : "";
            lines.row("", indent + row.node().label().en(), "", path);
            row.aliases().forEach(alias -> lines.row("", indent + texts.get("column.aliases") + " " + alias));
        }
        return lines;
    }

    private TextTable columns(FormListing listing) {
        TextTable columns = new TextTable()
                .row(texts.all(
                        "columns",
                        "column.heading",
                        "column.english",
                        "column.name",
                        "column.group",
                        "column.unit",
                        "column.aliases"));
        for (FormColumn column : listing.columns()) {
            columns.row(List.of(
                    column.code(),
                    column.label().zh(),
                    column.label().en(),
                    column.name(),
                    column.group().map(Label::zh).orElse(""),
                    texts.of(column.measure().unit()),
                    String.join(" / ", column.term().aliases())));
        }
        return columns;
    }

    private TextTable equations(FormTable table) {
        TextTable equations = new TextTable().row(texts.all("equations", "column.formula"));
        for (EquationFamily family : table.equationFamilies()) {
            equations.row(family.rule(), family.formula().zh());
            equations.row("", family.formula().en());
        }
        return equations;
    }
}
