package org.gongkai.report.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.testkit.Slip;
import org.gongkai.report.testkit.SlipKind;
import org.gongkai.report.testkit.Slips;

/**
 * What goes wrong in table 3 of a right report.
 *
 * @param name in the table of results
 * @param floor the share in percent that must be restored in dense tables; empty where none is set
 * @param happens makes it happen; empty where it cannot, or nobody would see it
 */
record Mishap(String name, String floor, BiFunction<DisclosureReport, Random, Optional<DisclosureReport>> happens) {

    /** The share of slips that are of the keyboard; the others may be any number of the magnitude. */
    private static final double TYPOS = 0.75;

    static final List<Mishap> ALL = List.of(
            cells(1, "100"),
            cells(2, "≥ 99.4"),
            cells(3, "≥ 98"),
            cells(4, ""),
            cells(5, ""),
            cells(6, ""),
            new Mishap("cells side by side swapped", "≥ 87", (report, random) -> swap(report, random, 1, 0)),
            new Mishap("cells one above the other swapped", "≥ 93", (report, random) -> swap(report, random, 0, 1)),
            new Mishap("line moved to the right", "", Mishap::moveRight),
            new Mishap("line moved to the left by a dropped blank", "", Mishap::moveLeft));

    private static Mishap cells(int count, String floor) {
        return new Mishap(
                count + (count == 1 ? " cell" : " cells"), floor, (report, random) -> slip(report, random, count));
    }

    private static List<FormLine> lines(DisclosureReport report) {
        return report.edition().form().tables().stream()
                .filter(table -> table.code().equals("T3"))
                .map(FormTable::lines)
                .findFirst()
                .orElseThrow();
    }

    private static CellAddress anyCell(DisclosureReport report, Random random) {
        List<CellAddress> line = anyLine(report, random).cells();
        return line.get(random.nextInt(line.size()));
    }

    private static FormLine anyLine(DisclosureReport report, Random random) {
        List<FormLine> lines = lines(report);
        return lines.get(random.nextInt(lines.size()));
    }

    private static Optional<DisclosureReport> slip(DisclosureReport report, Random random, int count) {
        Set<CellAddress> cells = new HashSet<>();
        DisclosureReport spoilt = report;
        while (cells.size() < count) {
            CellAddress cell = anyCell(report, random);
            if (cells.add(cell)) {
                spoilt = slip(spoilt, cell, random);
            }
        }
        return Optional.of(spoilt);
    }

    private static DisclosureReport slip(DisclosureReport report, CellAddress cell, Random random) {
        if (random.nextDouble() < TYPOS) {
            Optional<Slip> typo = Slips.typo(report, cell, random);
            if (typo.isPresent()) {
                return typo.get().report();
            }
        }
        long meant = report.figure(cell).count().orElseThrow();
        long written = meant;
        while (written == meant) {
            written = (long) (-Math.log(1 - random.nextDouble()) * (0.8 * meant + 6));
        }
        return report.with(cell, Figure.of(written));
    }

    private static Optional<DisclosureReport> swap(DisclosureReport report, Random random, int right, int down) {
        List<FormLine> lines = lines(report);
        int line = random.nextInt(lines.size() - down);
        int column = random.nextInt(lines.get(line).cells().size() - right);
        CellAddress one = lines.get(line).cells().get(column);
        CellAddress other = lines.get(line + down).cells().get(column + right);
        return unlessSame(report, report.with(one, report.figure(other)).with(other, report.figure(one)));
    }

    private static Optional<DisclosureReport> moveRight(DisclosureReport report, Random random) {
        return Slips.make(
                        SlipKind.ROW_SHIFTED,
                        report,
                        anyLine(report, random).cells().get(0),
                        random)
                .map(Slip::report);
    }

    /** An empty cell was not typed: what is behind it stands one cell further left, and the last cell is empty. */
    private static Optional<DisclosureReport> moveLeft(DisclosureReport report, Random random) {
        List<CellAddress> line = anyLine(report, random).cells();
        int last = line.size() - 1;
        int at = random.nextInt(last);
        if (report.figure(line.get(at)).countOr(-1) != 0) {
            return Optional.empty();
        }
        DisclosureReport moved = report.with(line.get(last), Figure.of(0));
        for (int i = at; i < last; i++) {
            moved = moved.with(line.get(i), report.figure(line.get(i + 1)));
        }
        return unlessSame(report, moved);
    }

    private static Optional<DisclosureReport> unlessSame(DisclosureReport report, DisclosureReport spoilt) {
        return spoilt.equals(report) ? Optional.empty() : Optional.of(spoilt);
    }
}
