package org.gongkai.report.rules.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.form.term.Section;

/** What the form of an edition says about its cells, as arrays for a quick look at clean reports. */
public final class EditionPlan {

    /** Cells up to this value may be added up, a whole column of them, without a thought of overflow. */
    private static final long SMALL = 10_000_000_000_000_000L;

    private static final PerEdition<EditionPlan> PLANS = PerEdition.of(edition -> new EditionPlan(edition.form()));

    private final List<CellAddress> cells;
    private final Measure[] measures;
    private final Map<Section, List<CellAddress>> sections = new EnumMap<>(Section.class);
    private final List<CellAddress> amounts;

    private EditionPlan(Form form) {
        this.cells = form.cells();
        this.measures =
                cells.stream().map(cell -> form.columnOf(cell).measure()).toArray(Measure[]::new);
        form.tables()
                .forEach(table -> sections.put(
                        table.section(),
                        table.lines().stream()
                                .flatMap(line -> line.cells().stream())
                                .toList()));
        this.amounts = cells.stream()
                .filter(cell -> form.columnOf(cell).measure() == Measure.TEN_THOUSAND_YUAN)
                .toList();
    }

    public static EditionPlan of(Edition edition) {
        return PLANS.get(edition);
    }

    List<CellAddress> cells() {
        return cells;
    }

    /** The cells of a section's table, none of a section without one. */
    public List<CellAddress> cells(Section section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The cells that state 万元. */
    public List<CellAddress> amounts() {
        return amounts;
    }

    public Measure measure(int cell) {
        return measures[cell];
    }

    /** Whether every cell is a number that its column allows, and small enough to be added up. */
    public boolean isClean(ReportFigures figures) {
        for (int i = 0; i < measures.length; i++) {
            long count = figures.get(i).countOr(-1);
            if ((count < 0 || count > SMALL) && !isAllowed(figures.get(i), measures[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether no cell holds more than a number: no unit, no note, no separators. */
    public boolean isPlain(ReportFigures figures) {
        for (int i = 0; i < measures.length; i++) {
            if (!figures.get(i).isPlain()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(Figure figure, Measure measure) {
        long count = figure.countOr(Long.MIN_VALUE);
        if (count != Long.MIN_VALUE) {
            return Math.abs(count) <= SMALL && (count >= 0 || measure.isSigned());
        }
        return !measure.isWhole()
                && figure.value().filter(value -> value.signum() >= 0).isPresent();
    }
}
