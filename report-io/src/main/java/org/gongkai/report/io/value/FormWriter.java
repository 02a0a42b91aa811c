package org.gongkai.report.io.value;

import java.util.List;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.Article;
import org.gongkai.report.model.form.term.Label;
import tools.jackson.core.JsonGenerator;

/** Writes the declaration of the form, or a part of it. */
public final class FormWriter {

    private final JsonGenerator json;

    FormWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The declaration of an edition. */
    public static void write(Form form, JsonGenerator json) {
        new FormWriter(json).form(form);
    }

    private void form(Form form) {
        json.writeStartObject();
        json.writeStringProperty("edition", form.edition().code());
        json.writeStringProperty("document", form.edition().document());
        json.writeNumberProperty("firstYear", form.edition().firstYear());
        json.writeArrayPropertyStart("tables");
        form.tables().forEach(this::table);
        json.writeEndArray();
        json.writeEndObject();
    }

    void table(FormTable table) {
        json.writeStartObject();
        json.writeStringProperty("code", table.code());
        json.writeStringProperty("name", table.section().code());
        label("label", table.section().heading());
        table.note().ifPresent(note -> label("note", note));
        nodes(table.root());
        json.writeArrayPropertyStart("equations");
        table.equationFamilies().forEach(this::family);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void nodes(FormGroup group) {
        json.writeArrayPropertyStart("lines");
        group.nodes().forEach(this::node);
        json.writeEndArray();
    }

    void node(FormNode node) {
        json.writeStartObject();
        json.writeStringProperty("code", node.code());
        node.name().ifPresent(name -> json.writeStringProperty("name", name));
        label("label", node.printed());
        if (node instanceof FormGroup group) {
            nodes(group);
        } else if (node instanceof FormLine line) {
            line(line);
        }
        json.writeEndObject();
    }

    private void line(FormLine line) {
        strings("aliases", line.aliases());
        strings("basis", line.term().basis().stream().map(Article::toString).toList());
        json.writeArrayPropertyStart("columns");
        line.columns().forEach(this::column);
        json.writeEndArray();
    }

    void column(FormColumn column) {
        json.writeStartObject();
        json.writeStringProperty("code", column.code());
        json.writeStringProperty("name", column.name());
        label("label", column.label());
        label("unit", column.measure().unit());
        json.writeBooleanProperty("whole", column.measure().isWhole());
        json.writeBooleanProperty("signed", column.measure().isSigned());
        json.writeEndObject();
    }

    void family(EquationFamily family) {
        json.writeStartObject();
        json.writeStringProperty("rule", family.rule());
        label("formula", family.formula());
        json.writeArrayPropertyStart("instances");
        family.equations().forEach(this::equation);
        json.writeEndArray();
        json.writeEndObject();
    }

    void equation(Equation equation) {
        json.writeStartObject();
        strings("left", equation.left().stream().map(CellAddress::toString).toList());
        strings("right", equation.right().stream().map(CellAddress::toString).toList());
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void label(String name, Label label) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("zh", label.zh());
        json.writeStringProperty("en", label.en());
        json.writeEndObject();
    }
}
