package org.gongkai.report.documents.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.SourceLocation;

/**
 * Where the paragraphs of a document stand in its XML, counted in
 * {@link org.gongkai.report.documents.archive.XmlCursor#tags tags}.
 */
final class WordPlaces {

    private static final String PARAGRAPH = "document/p[";

    private final Map<Integer, Paragraph> paragraphs = new HashMap<>();
    private final Map<String, Integer> cells = new HashMap<>();
    private int open;

    /** Where the content of a paragraph begins, and where the paragraph ends. */
    record Paragraph(int content, int end) {}

    void begin(int paragraph, int tags) {
        open = paragraph;
        paragraphs.put(paragraph, new Paragraph(tags, tags));
    }

    /** What a paragraph says of itself has ended: its content begins. */
    void properties(int tags) {
        paragraphs.put(open, new Paragraph(tags, tags));
    }

    void end(int paragraph, int tags) {
        paragraphs.computeIfPresent(paragraph, (number, known) -> new Paragraph(known.content(), tags));
    }

    void cell(int table, int row, int column, int paragraph) {
        cells.put(table + "," + row + "," + column, paragraph);
    }

    /** The paragraph of a place: the first one of a cell, or the one that a path names. */
    Optional<Paragraph> find(SourceLocation place) {
        Integer number;
        if (place.table().isPresent()) {
            number = cells.get(place.table().getAsInt() + "," + place.tableRow().orElse(0) + ","
                    + place.tableColumn().orElse(0));
        } else {
            number = place.path()
                    .filter(path -> path.startsWith(PARAGRAPH))
                    .map(path -> Integer.valueOf(path.substring(PARAGRAPH.length(), path.length() - 1)))
                    .orElse(null);
        }
        return Optional.ofNullable(number).map(paragraphs::get);
    }

    /** The first paragraph, for what is said of the document as a whole. */
    Optional<Paragraph> first() {
        return Optional.ofNullable(paragraphs.get(1));
    }
}
