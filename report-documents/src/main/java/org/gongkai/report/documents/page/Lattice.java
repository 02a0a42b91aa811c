package org.gongkai.report.documents.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;

/** Finds tables among the lines of a page. */
final class Lattice {

    private static final int CROSSINGS = 25_000_000;
    private static final int TABLES = 1_000;

    private final List<Ruling> across;
    private final List<Ruling> down;

    private Lattice(List<Ruling> across, List<Ruling> down) {
        this.across = across;
        this.down = down;
    }

    /** The tables of a page, from top to bottom; one that stands in a cell of another comes before it. */
    static List<RuledTable> tables(Page page) {
        List<Ruling> across = merged(page.rulings(), true);
        List<Ruling> down = merged(page.rulings(), false);
        List<RuledTable> tables = new ArrayList<>();
        for (Lattice part : new Lattice(across, down).parts()) {
            part.table().ifPresent(tables::add);
        }
        Limits.check(tables.size(), TABLES, LimitKind.DRAWN);
        Limits.check(tables.stream().mapToLong(table -> table.cells().size()).sum(), Limits.CELLS, LimitKind.CELLS);
        tables.removeIf(outer -> tables.stream()
                .anyMatch(inner -> inner != outer
                        && inner.cells().size() > 1
                        && outer.cells().stream().anyMatch(cell -> cell.box().contains(inner.box()))));
        tables.removeIf(table -> table.cells().size() < 2);
        tables.sort(Comparator.comparingDouble(table -> table.box().top()));
        return tables;
    }

    /** Lines of one direction; pieces of one line put together. */
    private static List<Ruling> merged(List<Ruling> rulings, boolean across) {
        List<Ruling> sorted = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.across() == across) {
                sorted.add(ruling);
            }
        }
        sorted.sort(Comparator.comparingDouble(Ruling::at));
        List<Ruling> merged = new ArrayList<>();
        for (int from = 0, to; from < sorted.size(); from = to) {
            to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).at() - sorted.get(to - 1).at() <= 1) {
                to++;
            }
            mergePieces(sorted.subList(from, to), merged);
        }
        return merged;
    }

    private static void mergePieces(List<Ruling> sameLine, List<Ruling> merged) {
        List<Ruling> pieces = new ArrayList<>(sameLine);
        pieces.sort(Comparator.comparingDouble(Ruling::from));
        Ruling open = pieces.get(0);
        for (Ruling piece : pieces.subList(1, pieces.size())) {
            if (piece.from() <= open.to() + Sides.NEAR) {
                open = new Ruling(open.across(), open.at(), open.from(), Math.max(open.to(), piece.to()));
            } else {
                merged.add(open);
                open = piece;
            }
        }
        merged.add(open);
    }

    /** Lines that cross each other, each such group for itself. */
    private List<Lattice> parts() {
        Limits.check((long) across.size() * down.size(), CROSSINGS, LimitKind.DRAWN);
        int[] group = new int[across.size() + down.size()];
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < across.size(); i++) {
            for (int j = 0; j < down.size(); j++) {
                if (meet(across.get(i), down.get(j))) {
                    Groups.join(group, i, across.size() + j);
                }
            }
        }
        Map<Integer, Lattice> parts = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            Lattice part = parts.computeIfAbsent(
                    Groups.root(group, i), root -> new Lattice(new ArrayList<>(), new ArrayList<>()));
            if (i < across.size()) {
                part.across.add(across.get(i));
            } else {
                part.down.add(down.get(i - across.size()));
            }
        }
        parts.values().removeIf(part -> part.across.isEmpty() || part.down.isEmpty());
        return new ArrayList<>(parts.values());
    }

    private static boolean meet(Ruling lying, Ruling standing) {
        return standing.at() >= lying.from() - Sides.NEAR
                && standing.at() <= lying.to() + Sides.NEAR
                && lying.at() >= standing.from() - Sides.NEAR
                && lying.at() <= standing.to() + Sides.NEAR;
    }

    private Optional<RuledTable> table() {
        List<Ruling> lying = closed(across, down);
        List<Ruling> standing = closed(down, lying);
        double[] ys = positions(lying);
        double[] xs = positions(standing);
        if (xs.length < 2 || ys.length < 2) {
            return Optional.empty();
        }
        return Optional.of(new LatticeCells(xs, ys, lying, standing).table());
    }

    /**
     * The lines of a direction, with one more where an open side must be: where most of the others end beyond the last,
     * as a table does that goes on, on the next page, or that has no sides.
     */
    private static List<Ruling> closed(List<Ruling> lines, List<Ruling> others) {
        List<Ruling> closed = new ArrayList<>(lines);
        double first = lines.stream().mapToDouble(Ruling::at).min().orElse(0);
        double last = lines.stream().mapToDouble(Ruling::at).max().orElse(0);
        double from = others.stream().mapToDouble(Ruling::at).min().orElse(0);
        double to = others.stream().mapToDouble(Ruling::at).max().orElse(0);
        boolean isAcross = lines.get(0).across();
        double[] ends = others.stream().mapToDouble(Ruling::to).sorted().toArray();
        double end = ends[ends.length / 2];
        if (end > last + Sides.NEAR
                && Arrays.stream(ends)
                                        .filter(each -> Math.abs(each - end) <= Sides.NEAR)
                                        .count()
                                * 2
                        >= ends.length) {
            closed.add(new Ruling(isAcross, end, from, to));
        }
        double[] starts = others.stream().mapToDouble(Ruling::from).sorted().toArray();
        double start = starts[starts.length / 2];
        if (start < first - Sides.NEAR
                && Arrays.stream(starts)
                                        .filter(each -> Math.abs(each - start) <= Sides.NEAR)
                                        .count()
                                * 2
                        >= starts.length) {
            closed.add(new Ruling(isAcross, start, from, to));
        }
        return closed;
    }

    /** Where lines are; those near each other are at one place. */
    private static double[] positions(List<Ruling> lines) {
        double[] at = lines.stream().mapToDouble(Ruling::at).sorted().toArray();
        return Sides.cluster(at);
    }
}
