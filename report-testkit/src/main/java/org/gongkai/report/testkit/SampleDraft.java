package org.gongkai.report.testkit;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.ApplicantType;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.ColumnTerm;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.LineTerm;

/** Writes a sample down, in the free cells. */
final class SampleDraft {

    private static final Trimmings TRIMMINGS = new Trimmings(true, true, true, 26);

    private final Draft frame;
    private final List<Entry> entries = new ArrayList<>();

    private SampleDraft(Draft frame) {
        this.frame = frame;
    }

    static SampleDraft of(int year, ReportSize size, int body) {
        return new SampleDraft(new Draft(year, size, body, List.of(), TRIMMINGS));
    }

    SampleDraft persons(LineTerm line, long count) {
        return set(line, ApplicantType.NATURAL_PERSON, count);
    }

    SampleDraft set(LineTerm line, ColumnTerm column, long count) {
        Edition edition = frame.edition();
        CellAddress cell = edition.form().cell(line, column);
        entries.add(new Entry(FreeCells.of(edition).indexOf(cell), count));
        return this;
    }

    DisclosureReport report() {
        return draft().report();
    }

    DisclosureReport reportAfter(DisclosureReport previous) {
        return draft().reportAfter(previous);
    }

    private Draft draft() {
        return new Draft(frame.year(), frame.size(), frame.body(), entries, TRIMMINGS);
    }
}
