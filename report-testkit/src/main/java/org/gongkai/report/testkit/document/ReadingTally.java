package org.gongkai.report.testkit.document;

import java.util.Locale;
import java.util.Set;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;

/**
 * Compares what was read with what a document shows. It counts the cells that were read right and those that were
 * openly left, and fails where one is silently wrong: read as another number, or missing without a word.
 *
 * @since 0.1.0
 */
public final class ReadingTally {

    private long right;
    private long open;

    /** A tally with nothing counted yet. */
    public ReadingTally() {}

    /**
     * Compares the texts of a report and all cells of its form.
     *
     * @param expected what the document shows
     * @param read what was read
     * @param remarked the cells of which the reader says that it could not read them
     * @param where names the document in an error
     * @throws AssertionError where a text is another one, or a cell is silently wrong
     */
    public void add(DisclosureReport expected, DisclosureReport read, Set<CellAddress> remarked, String where) {
        same("edition", expected.edition(), read.edition(), where);
        same("year", expected.year(), read.year(), where);
        same("agency", expected.agency(), read.agency(), where);
        same("title", expected.title(), read.title(), where);
        same("overview", expected.overview(), read.overview(), where);
        same("problems", expected.problemsAndImprovements(), read.problemsAndImprovements(), where);
        same("other matters", expected.otherMatters(), read.otherMatters(), where);
        for (CellAddress cell : expected.edition().cells()) {
            Figure shown = expected.figure(cell);
            Figure got = read.figure(cell);
            if (isSame(shown, got)) {
                right++;
            } else if (got.isNumber()) {
                throw new AssertionError(where + " " + cell + " is '" + shown + "', read as '" + got + "'");
            } else if (!remarked.contains(cell)) {
                throw new AssertionError(
                        where + " " + cell + " is '" + shown + "', missing without a word, as '" + got + "'");
            } else {
                open++;
            }
        }
    }

    private static void same(String what, Object shown, Object got, String where) {
        if (!shown.equals(got)) {
            throw new AssertionError(where + " " + what + " is '" + shown + "', read as '" + got + "'");
        }
    }

    /** The sign of a note behind a number may have become its note. */
    private static boolean isSame(Figure shown, Figure got) {
        return shown.state() == got.state()
                && shown.value()
                        .map(value -> value.compareTo(got.value().orElseThrow()) == 0)
                        .orElse(true)
                && (shown.note().isEmpty() || shown.note().equals(got.note()));
    }

    /** Cells read right. */
    public long right() {
        return right;
    }

    /** Cells openly left. */
    public long open() {
        return open;
    }

    /** The share of cells read right, in percent; 100 where nothing was counted. */
    public double percent() {
        return right + open == 0 ? 100 : 100.0 * right / (right + open);
    }

    /** The share and the number of cells left. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f %% of cells right, %d openly missing", percent(), open);
    }
}
