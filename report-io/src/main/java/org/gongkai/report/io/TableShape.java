package org.gongkai.report.io;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;

/** An edition's tables as a tree of names: each leaf is a cell. Headings that are on paper only do not appear. */
final class TableShape {

    private static final Map<Edition, Map<String, TableShape>> TABLES = tables();

    private final Map<String, TableShape> children = new LinkedHashMap<>();
    private final int cell;

    private TableShape(int cell) {
        this.cell = cell;
    }

    /** The tables of an edition, by name. */
    static Map<String, TableShape> tables(Edition edition) {
        return TABLES.getOrDefault(edition, Map.of());
    }

    /** The names below this one; none where this is a cell. */
    Map<String, TableShape> children() {
        return children;
    }

    /** The place of the cell among the edition's cells; -1 where this is none. */
    int cell() {
        return cell;
    }

    private static Map<Edition, Map<String, TableShape>> tables() {
        Map<Edition, Map<String, TableShape>> tables = new EnumMap<>(Edition.class);
        for (Edition edition : Edition.values()) {
            TableShape root = new TableShape(-1);
            for (FormTable table : edition.form().tables()) {
                root.add(edition.form(), table.root());
            }
            tables.put(edition, root.children);
        }
        return tables;
    }

    private void add(Form form, FormGroup group) {
        TableShape at = group.name().map(this::child).orElse(this);
        for (FormNode node : group.nodes()) {
            if (node instanceof FormGroup inner) {
                at.add(form, inner);
            } else if (node instanceof FormLine line) {
                at.child(line.term().code()).addCells(form, line);
            }
        }
    }

    private TableShape child(String name) {
        return children.computeIfAbsent(name, each -> new TableShape(-1));
    }

    private void addCells(Form form, FormLine line) {
        for (int i = 0; i < line.columns().size(); i++) {
            children.put(
                    line.columns().get(i).name(),
                    new TableShape(form.indexOf(line.cells().get(i))));
        }
    }
}
