package org.gongkai.report.testkit.report;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.Measure;

/** What published cells hold besides a number: nothing, or a note. */
public final class Decoration {

    private static final List<String> NOTES = List.of("（其中修订1件）", "（含上年补正件）", "(详见附件)");

    private Decoration() {}

    /** The report with some cells blank. */
    public static DisclosureReport blank(DisclosureReport report, List<Integer> places) {
        DisclosureReport changed = report;
        for (int place : places) {
            changed = changed.with(cell(report, place), Figure.blank());
        }
        return changed;
    }

    /** The report with a note behind some of its counts. */
    public static DisclosureReport annotate(DisclosureReport report, List<Integer> places) {
        List<CellAddress> counts = report.edition().cells().stream()
                .filter(cell -> report.edition().form().columnOf(cell).measure() == Measure.COUNT)
                .toList();
        DisclosureReport changed = report;
        for (int place : places) {
            CellAddress cell = counts.get(place % counts.size());
            Figure figure = report.figure(cell);
            changed = changed.with(cell, Figure.parse(figure + NOTES.get(place % NOTES.size())));
        }
        return changed;
    }

    private static CellAddress cell(DisclosureReport report, int place) {
        List<CellAddress> cells = report.edition().cells();
        return cells.get(place % cells.size());
    }
}
