package org.gongkai.report.documents.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.SourceLocation;

/** Where on its page each cell of a document stands, for who draws something there. */
public final class PageRegions {

    private record Cell(int table, int row, int column) {}

    private final Map<Cell, PageRegion> cells = new HashMap<>();
    private final LinesOfText lines = new LinesOfText();

    /** None yet. */
    public PageRegions() {}

    void put(int table, int row, int column, int page, Box box) {
        cells.putIfAbsent(new Cell(table, row, column), new PageRegion(page, Optional.of(box)));
    }

    void put(int page, GlyphLine line) {
        lines.add(page, line);
    }

    /**
     * Where some words stand: a region for each line of them, which may be on several pages; none where they are not
     * found.
     *
     * @param words as a reading of the document gave them
     * @param page the page on which they begin; 0 where it is not known
     */
    public List<PageRegion> find(String words, int page) {
        return lines.find(words, page);
    }

    /** The region of a place: that of its cell, else its page; empty where it names neither. */
    public Optional<PageRegion> find(SourceLocation place) {
        if (place.table().isPresent()
                && place.tableRow().isPresent()
                && place.tableColumn().isPresent()) {
            PageRegion region = cells.get(new Cell(
                    place.table().getAsInt(),
                    place.tableRow().getAsInt(),
                    place.tableColumn().getAsInt()));
            if (region != null) {
                return Optional.of(region);
            }
        }
        return place.page().isPresent()
                ? Optional.of(new PageRegion(place.page().getAsInt(), Optional.empty()))
                : Optional.empty();
    }
}
