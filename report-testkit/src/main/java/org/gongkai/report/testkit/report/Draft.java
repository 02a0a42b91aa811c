package org.gongkai.report.testkit.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.ProactiveItem;

/**
 * The few numbers from which a valid report is made. Every draft gives one, so that jqwik may shrink it as it likes.
 *
 * @param year the year reported on, 2019 or later
 * @param size the bodies of its size
 * @param body which of the invented bodies of the size
 * @param entries the counts; of two in the same cell the later holds, a cell without one is zero
 * @param trimmings what the report says besides
 */
public record Draft(int year, Bodies size, int body, List<Entry> entries, Trimmings trimmings) {

    /** Copies the entries. */
    public Draft {
        entries = List.copyOf(entries);
    }

    Edition edition() {
        return Edition.forYear(year);
    }

    /** The same draft for another year. */
    public Draft withYear(int other) {
        return new Draft(other, size, body, entries, trimmings);
    }

    /** The same draft with other things said besides the figures. */
    public Draft withTrimmings(Trimmings other) {
        return new Draft(year, size, body, entries, other);
    }

    Agency agency() {
        return size.agency(body);
    }

    /** A valid report. */
    public DisclosureReport report() {
        return report(agency(), Completion.of(edition(), freeCells(false)));
    }

    /** A valid report of the body for the year after another of its reports. */
    public DisclosureReport reportAfter(DisclosureReport previous) {
        return report(previous.agency(), Completion.after(previous.figures(), edition(), freeCells(false)));
    }

    /** A valid report of a body whose figures another report sums up. */
    public DisclosureReport reportOfChild(Agency child) {
        return report(child, Completion.of(edition(), freeCells(true)));
    }

    /** A report of a body, with these figures and what the draft says besides. */
    public DisclosureReport report(Agency agency, ReportFigures figures) {
        return Narratives.write(year, agency, figures, trimmings);
    }

    private Map<CellAddress, Long> freeCells(boolean addable) {
        List<CellAddress> free = FreeCells.of(edition());
        Map<CellAddress, Long> counts = new HashMap<>();
        free.forEach(cell -> counts.put(cell, 0L));
        entries.forEach(entry -> counts.put(free.get(entry.slot() % free.size()), entry.count()));
        counts.keySet().removeIf(cell -> !isAllowed(cell) || addable && !FreeCells.isAddable(form(), cell));
        return counts;
    }

    private boolean isAllowed(CellAddress cell) {
        return size.makeRules(body) || form().lineOf(cell).term() != ProactiveItem.REGULATIONS;
    }

    private Form form() {
        return edition().form();
    }
}
