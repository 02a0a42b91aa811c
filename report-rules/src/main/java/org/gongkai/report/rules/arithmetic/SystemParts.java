package org.gongkai.report.rules.arithmetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.report.model.form.CellAddress;

/** Equations that hang together by their cells. */
final class SystemParts {

    private SystemParts() {}

    static List<GraphBuilder> of(Collection<LinearEquation> equations) {
        List<LinearEquation> left = new ArrayList<>(equations);
        List<GraphBuilder> systems = new ArrayList<>();
        while (!left.isEmpty()) {
            List<LinearEquation> part = part(left);
            left.removeAll(part);
            systems.add(new GraphBuilder(List.copyOf(cells(part)), part));
        }
        return systems;
    }

    /** The first equation and all that it hangs together with, in their order. */
    private static List<LinearEquation> part(List<LinearEquation> equations) {
        Set<CellAddress> reached = new HashSet<>(cells(equations.subList(0, 1)));
        int size;
        do {
            size = reached.size();
            equations.stream()
                    .filter(each -> cells(List.of(each)).stream().anyMatch(reached::contains))
                    .forEach(each -> reached.addAll(cells(List.of(each))));
        } while (reached.size() > size);
        return equations.stream()
                .filter(each -> cells(List.of(each)).stream().anyMatch(reached::contains))
                .toList();
    }

    private static TreeSet<CellAddress> cells(List<LinearEquation> equations) {
        TreeSet<CellAddress> cells = new TreeSet<>();
        equations.stream().flatMap(LinearEquation::cells).forEach(cells::add);
        return cells;
    }
}
