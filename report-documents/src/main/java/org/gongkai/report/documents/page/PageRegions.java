package org.gongkai.report.documents.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.SourceLocation;

/** Where on its page each cell of a document stands, for who draws something there. */
public final class PageRegions {

    /**
     * A part of a page.
     *
     * @param page the number of the page, from 1
     * @param box where on it; empty for the page as a whole
     */
    public record Region(int page, Optional<Box> box) {}

    private record Cell(int table, int row, int column) {}

    private final Map<Cell, Region> cells = new HashMap<>();

    /** None yet. */
    public PageRegions() {}

    void put(int table, int row, int column, int page, Box box) {
        cells.putIfAbsent(new Cell(table, row, column), new Region(page, Optional.of(box)));
    }

    /** The region of a place: that of its cell, else its page; empty where it names neither. */
    public Optional<Region> find(SourceLocation place) {
        if (place.table().isPresent()
                && place.tableRow().isPresent()
                && place.tableColumn().isPresent()) {
            Region region = cells.get(new Cell(
                    place.table().getAsInt(),
                    place.tableRow().getAsInt(),
                    place.tableColumn().getAsInt()));
            if (region != null) {
                return Optional.of(region);
            }
        }
        return place.page().isPresent()
                ? Optional.of(new Region(place.page().getAsInt(), Optional.empty()))
                : Optional.empty();
    }
}
