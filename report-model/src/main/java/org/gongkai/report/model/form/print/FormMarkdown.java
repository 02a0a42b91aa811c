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
import org.gongkai.report.model.form.term.Section;

/** Prints a form as a chapter in Markdown. */
final class FormMarkdown {

    private static final String SEPARATOR = "; ";

    private final Form form;
    private final FormTexts texts;
    private final StringBuilder out = new StringBuilder();

    FormMarkdown(Form form, FormTexts texts) {
        this.form = form;
        this.texts = texts;
    }

    String print() {
        Edition edition = form.edition();
        out.append("## ").append(texts.get("edition", edition.code())).append("\n\n");
        item("edition.document", edition.document());
        item("edition.firstYear", Integer.toString(edition.firstYear()));
        item("edition.lines", Integer.toString(form.lines().size()));
        item("edition.cells", Integer.toString(form.cells().size()));
        out.append('\n').append(headings());
        form.tables().forEach(this::print);
        return out.toString();
    }

    private void item(String key, Optional<Label> label) {
        label.ifPresent(text -> out.append(texts.get(key))
                .append(": ")
                .append(text.zh())
                .append(" / ")
                .append(text.en())
                .append("\n\n"));
    }

    private void item(String key, String value) {
        out.append("- ").append(texts.get(key)).append(": ").append(value).append('\n');
    }

    private MarkdownTable headings() {
        MarkdownTable headings = new MarkdownTable(texts.all("column.section", "column.english", "column.name"));
        FormListing.headings()
                .forEach(term ->
                        headings.row(List.of(term.heading().zh(), term.label().en(), code(term.code()))));
        return headings;
    }

    private void print(FormTable table) {
        Section section = table.section();
        out.append("\n### ")
                .append(texts.get("table", table.code(), section.heading().zh()));
        out.append(" (").append(section.label().en()).append(")\n\n");
        item("note", table.note());
        item("lineHeading", table.lineHeading());
        item("columnHeading", table.columnHeading());
        FormListing listing = new FormListing(table);
        out.append(lines(listing)).append('\n').append(columns(listing));
        if (!table.equationFamilies().isEmpty()) {
            out.append('\n').append(equations(table));
        }
    }

    private MarkdownTable lines(FormListing listing) {
        MarkdownTable lines = new MarkdownTable(texts.all(
                "column.code",
                "column.label",
                "column.english",
                "column.path",
                "column.basis",
                "column.columns",
                "column.aliases"));
        for (FormListing.Row row : listing.rows()) {
            lines.row(List.of(
                    row.node().code(),
                    row.node().printed().zh(),
                    row.node().label().en(),
                    row.line().isPresent() ? code(String.join(".", row.path())) : "",
                    row.basis().stream().map(texts::of).collect(Collectors.joining(", ")),
                    String.join(", ", row.columns()),
                    String.join(SEPARATOR, row.aliases())));
        }
        return lines;
    }

    private MarkdownTable columns(FormListing listing) {
        MarkdownTable columns = new MarkdownTable(texts.all(
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
                    code(column.name()),
                    column.group().map(Label::zh).orElse(""),
                    texts.of(column.measure().unit()),
                    String.join(SEPARATOR, column.term().aliases())));
        }
        return columns;
    }

    private MarkdownTable equations(FormTable table) {
        MarkdownTable equations = new MarkdownTable(texts.all("equations", "column.formula", "column.english"));
        for (EquationFamily family : table.equationFamilies()) {
            equations.row(List.of(
                    family.rule(), family.formula().zh(), family.formula().en()));
        }
        return equations;
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
