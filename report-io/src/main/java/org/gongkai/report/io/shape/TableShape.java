package org.gongkai.report.io.shape;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.term.Section;

/** Turns the form's tables into properties: groups hold lines, lines hold cells. */
final class TableShape {

    private final Form form;

    private TableShape(Form form) {
        this.form = form;
    }

    /** The table of a section, in every edition. */
    static TableNode of(Section section) {
        return new TableNode(section, PerEdition.of(edition -> new TableShape(edition.form()).table(section)));
    }

    private ObjectNode table(Section section) {
        FormTable table = form.tables().stream()
                .filter(each -> each.section() == section)
                .findFirst()
                .orElseThrow();
        return new ObjectNode(section.code(), section.heading(), true, members(table.root()));
    }

    /** A group without a name is a heading on paper only: its lines stand one level up. */
    private List<Node> members(FormGroup group) {
        List<Node> members = new ArrayList<>();
        for (FormNode node : group.nodes()) {
            if (node instanceof FormLine line) {
                members.add(line(line));
            } else if (node instanceof FormGroup inner) {
                inner.name()
                        .ifPresentOrElse(
                                name -> members.add(new ObjectNode(name, inner.printed(), true, members(inner))),
                                () -> members.addAll(members(inner)));
            }
        }
        return members;
    }

    private ObjectNode line(FormLine line) {
        List<FigureNode> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            cells.add(new FigureNode(
                    line.columns().get(i).name(),
                    line.columns().get(i).label(),
                    form.indexOf(line.cells().get(i))));
        }
        return new ObjectNode(line.name().orElseThrow(), line.printed(), true, cells);
    }
}
