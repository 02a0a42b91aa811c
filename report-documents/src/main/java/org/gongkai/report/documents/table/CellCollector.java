package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.documents.wording.ReportScope;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.OtherLine;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.Section;
import org.jspecify.annotations.Nullable;

/**
 * Takes the figures as they are found, and says at the end what was not. A cell that is found twice with different
 * figures is unreadable; the readers never choose. It keeps apart which cells the document leaves open and which only
 * the reader does.
 */
public final class CellCollector {

    private static final Set<RemarkKind> NOT_UNDERSTOOD = EnumSet.of(
            RemarkKind.ROW_UNKNOWN, RemarkKind.COLUMNS_UNCLEAR, RemarkKind.HEADING_IGNORED, RemarkKind.ROW_MISCOUNTED);

    private final Form form;
    private final @Nullable Figure[] figures;
    private final Set<CellAddress> repeated = new HashSet<>();
    private final @Nullable Place[] places;
    /** The table that each cell was taken from. */
    private final int[] tables;

    private final ReportScope scope;
    private final List<Remark> remarks;
    /** Tables that state different figures for one cell. */
    private final Set<Integer> rivals = new HashSet<>();
    /** Cells for which two tables state the same. */
    private final Set<Integer> agreed = new HashSet<>();

    /** Cells that are open because the reader does not know what the document states for them. */
    private final Set<CellAddress> unread = new LinkedHashSet<>();
    /** Tables with rows that were not understood: what a table lacks may stand in one of them. */
    private final Set<Integer> notUnderstood = new HashSet<>();

    private final OtherLineRows otherLines = new OtherLineRows();
    private final MissingCells missing;

    private int table;

    public CellCollector(Edition edition, List<Remark> remarks) {
        this(edition, ReportScope.ANY, remarks);
    }

    public CellCollector(Edition edition, ReportScope scope, List<Remark> remarks) {
        this.scope = scope;
        this.tables = new int[edition.form().cells().size()];
        this.form = edition.form();
        this.figures = new Figure[form.cells().size()];
        this.missing = new MissingCells(form, figures);
        this.places = new Place[form.cells().size()];
        this.remarks = remarks;
    }

    public Form form() {
        return form;
    }

    /** What the report is about. */
    ReportScope scope() {
        return scope;
    }

    /** What is found from now on stands in another table of the document. */
    void beginTable() {
        table++;
    }

    void remark(Remark remark) {
        if (NOT_UNDERSTOOD.contains(remark.kind())) {
            notUnderstood.add(table);
        }
        remarks.add(remark);
    }

    /** A cell of the report was found. */
    void put(CellAddress cell, GridCell found) {
        Figure figure = found.figure();
        boolean spread = found.continued() && !figure.isBlank();
        if (spread) {
            // Nobody doubts the figure; only which of its cells it is for.
            figure = unreadable(found.text());
        }
        put(cell, found, figure);
        if (spread && figures[form.indexOf(cell)] == figure) {
            unread.add(cell);
        }
    }

    /** A row was found that is a line of another edition. */
    void put(OtherLine line, GridRow row) {
        otherLines.add(line, row);
    }

    /** The lines of other editions that stand in the place of lines of the form; of the others it says so. */
    public List<OtherLine> otherLines() {
        List<OtherLine> inPlace = otherLines.inPlace(this::isInPlaceOfOwn);
        otherLines.without(inPlace).forEach(this::remark);
        return inPlace;
    }

    /** Whether the form's own lines that it stands for, or is a part of, were not found. */
    private boolean isInPlaceOfOwn(OtherLine other) {
        return form.lines().stream()
                .filter(line -> line.code().startsWith(other.line() + ".")
                        || other.line().startsWith(line.code() + "."))
                .flatMap(line -> line.cells().stream())
                .map(cell -> figures[form.indexOf(cell)])
                .allMatch(figure -> figure == null || figure.isBlank());
    }

    private void put(CellAddress cell, GridCell found, Figure figure) {
        int index = form.indexOf(cell);
        Figure before = figures[index];
        boolean elsewhere = before != null && tables[index] != table;
        if (before != null && elsewhere && before.equals(figure)) {
            agreed.add(index);
        }
        if (before == null || !elsewhere && before.isBlank() && !figure.isBlank()) {
            set(cell, index, figure, found.place());
        } else if (elsewhere && figure.isNumber() && !before.isNumber() && before.state() != Figure.State.UNREADABLE) {
            // What is printed as blank, or as not applicable, is not filled from another table.
            contradict(index);
            remarkContradiction(cell, before, found);
        } else if (before.equals(figure) || figure.isBlank() || !figure.isNumber() && before.isNumber()) {
            repeat(cell, found);
        } else if (figure.isNumber() && before.state() == Figure.State.NOT_APPLICABLE) {
            set(cell, index, figure, found.place());
        } else {
            if (elsewhere) {
                contradict(index);
            }
            figures[index] = unreadable(before + " | " + found.text());
            remarkContradiction(cell, before, found);
        }
    }

    private void contradict(int index) {
        rivals.add(tables[index]);
        rivals.add(table);
    }

    /** Of two tables that contradict each other nobody knows which is the report's: neither fills up the other. */
    private void partRivals() {
        Map<FormTable, List<CellAddress>> parted = new LinkedHashMap<>();
        for (int i = 0; i < figures.length && !rivals.isEmpty(); i++) {
            Figure figure = figures[i];
            boolean alone = figure != null && figure.isNumber() && rivals.contains(tables[i]) && !agreed.contains(i);
            if (alone) {
                figures[i] = unreadable(figure.toString());
                CellAddress cell = form.cells().get(i);
                unread.add(cell);
                parted.computeIfAbsent(tableOf(cell), table -> new ArrayList<>())
                        .add(cell);
            }
        }
        parted.forEach((table, cells) -> remark(Remark.of(
                RemarkKind.TABLES_CONTRADICTED,
                List.copyOf(cells),
                table.section().heading())));
    }

    private FormTable tableOf(CellAddress cell) {
        return form.tables().stream()
                .filter(table ->
                        table.lines().stream().anyMatch(line -> line.cells().contains(cell)))
                .findFirst()
                .orElseThrow();
    }

    /** Cells that were taken turn out to be those of another line: they are unreadable. */
    void doubt(List<CellAddress> cells) {
        for (CellAddress cell : cells) {
            int index = form.indexOf(cell);
            Figure figure = figures[index];
            if (figure != null && !figure.isBlank()) {
                figures[index] = unreadable(figure.toString());
                unread.add(cell);
            }
        }
    }

    private void set(CellAddress cell, int index, Figure figure, Place place) {
        unread.remove(cell);
        tables[index] = table;
        figures[index] = figure;
        places[index] = place;
        if (figure.state() == Figure.State.UNREADABLE) {
            remark(Remark.at(
                    place.location(),
                    RemarkKind.CELL_UNREADABLE,
                    List.of(cell),
                    form.describe(cell),
                    shown(figure.toString())));
        }
    }

    private void repeat(CellAddress cell, GridCell found) {
        if (repeated.add(cell) && !found.isBlank()) {
            remark(Remark.at(found.place().location(), RemarkKind.CELL_REPEATED, List.of(cell), form.describe(cell)));
        }
    }

    private void remarkContradiction(CellAddress cell, Figure before, GridCell found) {
        remark(Remark.at(
                found.place().location(),
                RemarkKind.CELL_CONTRADICTED,
                List.of(cell),
                form.describe(cell),
                shown(before.toString()),
                shown(found.text())));
    }

    /** A row was found whose figures cannot be told apart: the line's cells are unreadable, not blank. */
    void putUnreadable(List<CellAddress> cells, List<GridCell> found, Place place) {
        Figure figure = unreadable(GridRow.shown(found));
        for (CellAddress cell : cells) {
            int index = form.indexOf(cell);
            Figure before = figures[index];
            if (before == null || before.isBlank()) {
                tables[index] = table;
                figures[index] = figure;
                places[index] = place;
                unread.add(cell);
            }
        }
    }

    /** A figure that quotes the text but is no number, even where the text is one. */
    private static Figure unreadable(String text) {
        Figure figure = Figure.parse(text);
        return figure.state() == Figure.State.UNREADABLE ? figure : Figure.parse(text + " |");
    }

    private static String shown(String text) {
        return Texts.shorten(text, 60);
    }

    /** Whether any cell was found that is not blank. */
    public boolean hasFigures() {
        for (Figure figure : figures) {
            if (figure != null && !figure.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Says what is missing, then gives the figures. */
    public ReportFigures finish() {
        partRivals();
        for (FormTable table : form.tables()) {
            if (missing.hasAny(table)) {
                leaveMissingUnread(table);
            }
            missing.remarks(table).forEach(this::remark);
        }
        ReportFigures.Builder builder = ReportFigures.builder(form.edition());
        for (int i = 0; i < figures.length; i++) {
            Figure figure = figures[i];
            if (figure != null) {
                builder.set(i, figure);
            }
        }
        return builder.build();
    }

    /** Whether a cell of a table of the form was found, be it blank. */
    public boolean hasFound(Section section) {
        return form.tables().stream().anyMatch(table -> table.section() == section && missing.hasAny(table));
    }

    /** A table of the form is there, but nothing in it was understood. */
    public void leaveUnread(Section section) {
        form.tables().stream()
                .filter(table -> table.section() == section)
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.cells().stream())
                .forEach(unread::add);
    }

    /** The cells that are open because the reader does not know what the document states for them. */
    public Set<CellAddress> unread() {
        return unread;
    }

    /** What a table of the form lacks may stand in a row beside it that was not understood. */
    private void leaveMissingUnread(FormTable table) {
        boolean doubtful = table.lines().stream()
                .flatMap(line -> line.cells().stream())
                .map(form::indexOf)
                .anyMatch(index -> figures[index] != null && notUnderstood.contains(tables[index]));
        if (doubtful) {
            table.lines().forEach(line -> unread.addAll(missing.of(line)));
        }
    }

    /** Where each cell that was found stood. */
    public Provenance provenance() {
        Form form = this.form;
        @Nullable Place[] places = this.places;
        return Provenance.lazily(() -> locations(form, places));
    }

    private static Map<CellAddress, SourceLocation> locations(Form form, @Nullable Place[] places) {
        Map<CellAddress, SourceLocation> locations = new LinkedHashMap<>();
        for (int i = 0; i < places.length; i++) {
            Place place = places[i];
            if (place != null) {
                locations.put(form.cells().get(i), place.location());
            }
        }
        return locations;
    }
}
