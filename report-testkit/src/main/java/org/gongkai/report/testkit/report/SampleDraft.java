package org.gongkai.report.testkit.report;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;

/** Writes a sample down, in the free cells. */
public final class SampleDraft {

    private static final Trimmings TRIMMINGS = new Trimmings(true, true, true, 26);

    private final Draft frame;
    private final List<Entry> entries = new ArrayList<>();

    private SampleDraft(Draft frame) {
        this.frame = frame;
    }

    /** The sample of a body and a year, all zero. */
    public static SampleDraft of(int year, Bodies size, int body) {
        return new SampleDraft(new Draft(year, size, body, List.of(), TRIMMINGS));
    }

    /** With a count of natural persons. */
    public SampleDraft persons(LineTerm line, long count) {
        return set(line, ApplicantType.NATURAL_PERSON, count);
    }

    /** With a count in a free cell. */
    public SampleDraft set(LineTerm line, ColumnTerm column, long count) {
        Edition edition = frame.edition();
        CellAddress cell = edition.form().cell(line, column);
        entries.add(new Entry(FreeCells.of(edition).indexOf(cell), count));
        return this;
    }

    /** The sample, all other cells worked out. */
    public DisclosureReport report() {
        return draft().report();
    }

    /** The sample as the report for the year after another. */
    public DisclosureReport reportAfter(DisclosureReport previous) {
        return draft().reportAfter(previous);
    }

    private Draft draft() {
        return new Draft(frame.year(), frame.size(), frame.body(), entries, TRIMMINGS);
    }
}
