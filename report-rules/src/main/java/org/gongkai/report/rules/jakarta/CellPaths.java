package org.gongkai.report.rules.jakarta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.PerEdition;

/** The names under which a cell stands in JSON: those of its section, groups, line and column. */
final class CellPaths {

    private static final PerEdition<Map<CellAddress, List<String>>> PATHS =
            PerEdition.of(edition -> new CellPaths(edition.form()).paths);

    private final Map<CellAddress, List<String>> paths = new HashMap<>();

    private CellPaths(Form form) {
        form.tables().forEach(table -> add(List.of(table.section().code()), table.root()));
    }

    static List<String> of(Edition edition, CellAddress cell) {
        return PATHS.get(edition).get(cell);
    }

    private void add(List<String> above, FormGroup group) {
        for (FormNode node : group.nodes()) {
            List<String> path = new ArrayList<>(above);
            node.name().ifPresent(path::add);
            if (node instanceof FormGroup inner) {
                add(path, inner);
            } else if (node instanceof FormLine line) {
                line.columns().forEach(column -> add(path, line, column));
            }
        }
    }

    private void add(List<String> path, FormLine line, FormColumn column) {
        List<String> whole = new ArrayList<>(path);
        whole.add(column.name());
        paths.put(line.cell(column.term()), List.copyOf(whole));
    }
}
