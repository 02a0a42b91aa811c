package org.gongkai.report.testkit.file;

import java.util.List;
import java.util.Set;

/**
 * What a file has beside, under or around the figures that it shows. Some kinds lose nothing; with the lossy ones
 * nobody can tell some figures any more.
 *
 * @since 0.1.0
 */
public enum FileNoise {
    /** Words in pieces, as spelling checks leave them. */
    SEVERAL_RUNS(Reach.TEXT, FileFormat.DOCX),
    /** Text put in and taken out that nobody has accepted yet. */
    TRACKED_CHANGES(Reach.TEXT, FileFormat.DOCX),
    /** Text that was moved: it stands twice. */
    MOVED_TEXT(Reach.TEXT, FileFormat.DOCX),
    /** Other figures that do not show. */
    HIDDEN_TEXT(Reach.TEXT, FileFormat.DOCX),
    /** Text that a field computes, beside its formula. */
    FIELDS(Reach.TEXT, FileFormat.DOCX),
    /** Text in a control to fill in. */
    CONTENT_CONTROLS(Reach.TEXT, FileFormat.DOCX),
    /** A raised number behind a figure. */
    NOTE_SIGNS(Reach.FIGURE, FileFormat.DOCX),
    /** Lines with other figures that are deleted, but not accepted. */
    DELETED_ROWS(Reach.FILE, FileFormat.DOCX),
    /** Paragraphs in boxes. */
    TEXT_BOXES(Reach.FILE, FileFormat.DOCX),
    /** Tables inside a table that arranges them. */
    TABLE_IN_TABLE(Reach.FILE, FileFormat.DOCX),
    /** Merged cells as older programs write them. */
    OLDER_MERGES(Reach.FILE, FileFormat.DOCX),
    /** Numbers of headings that the program counts. */
    COUNTED_NUMBERS(Reach.FILE, FileFormat.DOCX),
    /** The strict form of the standard. */
    STRICT(Reach.FILE, FileFormat.DOCX, FileFormat.XLSX),
    /** A digit as a sign of a symbol font. */
    SYMBOLS(Reach.LOST, FileFormat.DOCX),
    /** A figure that is struck out. */
    STRUCK_OUT(Reach.LOST, FileFormat.DOCX),
    /** A figure torn over two paragraphs. */
    TWO_PARAGRAPHS(Reach.LOST, FileFormat.DOCX),

    /** Text in pieces of several looks, and with readings above it. */
    RICH_TEXT(Reach.TEXT, FileFormat.XLSX),
    /** A figure that a formula gave. */
    FORMULAS(Reach.FIGURE, FileFormat.XLSX),
    /** A figure that shows with separators, or in brackets where it is negative. */
    DISPLAY_FORMATS(Reach.FIGURE, FileFormat.XLSX),
    /** A decimal as the binary number nearest to it. */
    NEAREST_NUMBERS(Reach.FIGURE, FileFormat.XLSX),
    /** A sheet for each section. */
    SHEET_EACH(Reach.FILE, FileFormat.XLSX),
    /** Texts in a table of their own. */
    SHARED_STRINGS(Reach.FILE, FileFormat.XLSX),
    /** A sheet that does not show, with other figures. */
    HIDDEN_SHEET(Reach.FILE, FileFormat.XLSX),
    /** Rows of tables that are folded away. */
    HIDDEN_ROWS(Reach.FILE, FileFormat.XLSX),
    /** Empty rows above and an empty column beside all. */
    SHIFTED(Reach.FILE, FileFormat.XLSX),
    /** Cells merged far beyond the table. */
    WIDE_MERGES(Reach.FILE, FileFormat.XLSX),
    /** A formula whose value nobody has computed. */
    UNCACHED_FORMULAS(Reach.LOST, FileFormat.XLSX),
    /** An error in the place of a figure. */
    ERRORS(Reach.LOST, FileFormat.XLSX),
    /** A figure that shows as a date. */
    DATES(Reach.LOST, FileFormat.XLSX),

    /** Each sign put in its place by itself. */
    SIGN_BY_SIGN(Reach.TEXT, FileFormat.PDF, FileFormat.OFD),
    /** Text printed twice to look bold. */
    PRINTED_TWICE(Reach.TEXT, FileFormat.PDF, FileFormat.OFD),
    /** Another figure under a white field under the figure. */
    COVERED(Reach.FIGURE, FileFormat.PDF, FileFormat.OFD),
    /** Lines of tables as thin black fields. */
    FILLED_RULINGS(Reach.FILE, FileFormat.PDF, FileFormat.OFD),
    /** Tables without a line below their last row on a page. */
    OPEN_AT_PAGE_END(Reach.FILE, FileFormat.PDF, FileFormat.OFD),
    /** Cells as boxes with a little room between. */
    SPACED_CELLS(Reach.FILE, FileFormat.PDF, FileFormat.OFD),
    /** Tables around which no lines are drawn. */
    NO_RULINGS(Reach.FILE, FileFormat.PDF, FileFormat.OFD),
    /** Drawn on a larger scale and made smaller. */
    SCALED(Reach.FILE, FileFormat.PDF, FileFormat.OFD),
    /** Pages drawn on their side and turned. */
    TURNED(Reach.FILE, FileFormat.PDF),
    /** Lines and page numbers on templates behind the pages. */
    TEMPLATES(Reach.FILE, FileFormat.OFD),
    /** Where signs stand given as distances, alike ones in short. */
    DISTANCES(Reach.FILE, FileFormat.OFD),
    /** Another figure at the same place that does not show. */
    INVISIBLE(Reach.FIGURE, FileFormat.PDF, FileFormat.OFD),
    /** A figure that leaves its cell. */
    OVER_THE_RULING(Reach.LOST, FileFormat.PDF, FileFormat.OFD),
    /** Two figures over each other. */
    OVER_EACH_OTHER(Reach.LOST, FileFormat.PDF, FileFormat.OFD),
    /** A digit of which the file does not say what it means. */
    UNKNOWN_SIGN(Reach.LOST, FileFormat.PDF);

    /** What a noise happens to. */
    enum Reach {
        /** Now and then to a text or figure. */
        TEXT,
        /** Now and then to a figure. */
        FIGURE,
        /** Now and then to a figure that nobody can read then. */
        LOST,
        /** To the whole file. */
        FILE
    }

    private final Reach reach;
    private final Set<FileFormat> formats;

    FileNoise(Reach reach, FileFormat... formats) {
        this.reach = reach;
        this.formats = Set.copyOf(List.of(formats));
    }

    Reach reach() {
        return reach;
    }

    /** Whether some figures can no longer be told. */
    public boolean isLossy() {
        return reach == Reach.LOST;
    }

    /** Whether files of a format have it. */
    public boolean isPossibleIn(FileFormat format) {
        return formats.contains(format);
    }
}
