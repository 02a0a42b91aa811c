package org.gongkai.report.rules.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.rules.arithmetic.EquationSystem;

/** How the cells of a system stand on the form: which are neighbours, and which sum up which. */
final class CellLayout {

    private final Map<CellAddress, Set<CellAddress>> parts = new HashMap<>();
    private final List<List<CellAddress>> lines;
    private final Map<String, Integer> lineNumbers = new LinkedHashMap<>();

    CellLayout(Form form, EquationSystem system) {
        for (Equation equation : form.equations()) {
            if (equation.left().size() == 1) {
                parts.computeIfAbsent(equation.left().get(0), total -> new HashSet<>())
                        .addAll(equation.right());
            }
        }
        Map<String, List<CellAddress>> byLine = new LinkedHashMap<>();
        for (CellAddress cell : system.cells()) {
            byLine.computeIfAbsent(cell.line(), line -> new ArrayList<>()).add(cell);
        }
        this.lines = byLine.values().stream().map(List::copyOf).toList();
        byLine.keySet().forEach(line -> lineNumbers.put(line, lineNumbers.size()));
    }

    /** The cells, line by line. */
    List<List<CellAddress>> lines() {
        return lines;
    }

    boolean isOneLineOrColumn(CellAddress one, CellAddress other) {
        return one.line().equals(other.line()) || one.column().equals(other.column());
    }

    /** Whether two cells touch, side by side or one above the other. */
    boolean areNeighbours(CellAddress one, CellAddress other) {
        if (one.line().equals(other.line())) {
            List<CellAddress> line = lines.get(number(one));
            return Math.abs(line.indexOf(one) - line.indexOf(other)) == 1;
        }
        return one.column().equals(other.column()) && Math.abs(number(one) - number(other)) == 1;
    }

    private int number(CellAddress cell) {
        return lineNumbers.get(cell.line());
    }

    /** Whether {@code total} is a total that {@code part} goes into directly, across its line or down its column. */
    boolean isTotalOf(CellAddress total, CellAddress part) {
        return parts.getOrDefault(total, Set.of()).contains(part);
    }
}
