package org.gongkai.report.documents.reading;

/**
 * What a {@link Remark} is about. The code is stable; the words come from a resource bundle.
 *
 * @since 0.1.0
 */
public enum RemarkKind {
    /** Figures were read in the form's own order, because the headings above them are missing or cut off. */
    ORDER_ASSUMED("orderAssumed", false),
    /** The edition was taken from the year, because the tables do not show it. */
    EDITION_ASSUMED("editionAssumed", false),
    /** The page names reports of other years too. */
    OTHER_YEARS("otherYears", false),
    /** Another report in the same document, which is read by itself. */
    OTHER_REPORTS("otherReports", false),
    /** A table of the form that is not the report's: of another year or body, or out of its place. */
    OTHER_TABLE("otherTable", true),
    /** The document says one thing in two ways, such as the year in its title and in its period. */
    WITNESSES_DIFFER("witnessesDiffer", true),
    /** Two tables of one section state different figures, so that neither fills up the other. */
    TABLES_CONTRADICTED("tablesContradicted", true),
    /** A cell stands in the document more than once, always with the same figure. */
    CELL_REPEATED("cellRepeated", false),
    /** The document has changes that nobody has accepted: it was read as if all were. */
    TRACKED_CHANGES("trackedChanges", false),
    /** A number that is wrapped in its cell was put together. */
    NUMBER_JOINED("numberJoined", false),
    /** A sheet that does not show was not read. */
    SHEET_HIDDEN("sheetHidden", false),
    /** A table stands in the document as a picture. */
    TABLE_PICTURE("tablePicture", true),
    /** Text that belongs to no section. */
    TEXT_LEFT_OVER("textLeftOver", false),
    /** A sub-heading of section 一 that is none of its usual parts: what stands below it was kept before the parts. */
    PART_UNKNOWN("partUnknown", false),
    /** Bytes that are no text in the document's encoding. */
    ENCODING_DAMAGED("encodingDamaged", true),
    /** The report names no body. */
    AGENCY_UNKNOWN("agencyUnknown", true),
    /** The report names its body only in the line that says whom to ask. */
    AGENCY_ASSUMED("agencyAssumed", false),
    /** A section has no heading and no content. */
    SECTION_MISSING("sectionMissing", true),
    /** Something stands in the document for a section, but was not understood. */
    SECTION_UNREAD("sectionUnread", true),
    /** A table was not found. */
    TABLE_MISSING("tableMissing", true),
    /** A line of a table was not found. */
    LINE_MISSING("lineMissing", true),
    /** The table does not have a line's column. */
    COLUMN_MISSING("columnMissing", true),
    /** A row of figures whose label is missing or unknown. */
    ROW_UNKNOWN("rowUnknown", true),
    /** A row whose number of figures does not fit the columns. */
    ROW_MISCOUNTED("rowMiscounted", true),
    /** A row whose blank or lost cells leave open which figure belongs to which column. */
    ROW_AMBIGUOUS("rowAmbiguous", true),
    /** A row without any figure, in a text that may have lost some. */
    ROW_BLANK("rowBlank", true),
    /** A row under headings that were not understood or contradict the ones before. */
    COLUMNS_UNCLEAR("columnsUnclear", true),
    /** A heading in the middle of a table that does not belong there. */
    HEADING_IGNORED("headingIgnored", true),
    /** A line of the form's other edition. */
    OTHER_EDITION("otherEdition", true),
    /** A cell whose text is no figure. */
    CELL_UNREADABLE("cellUnreadable", true),
    /** A cell that stands in the document more than once, with different figures. */
    CELL_CONTRADICTED("cellContradicted", true),
    /** A subtotal that is not the sum of its columns. */
    SUBTOTAL_DIFFERS("subtotalDiffers", true),
    /** A processing fee that could not be read with certainty. */
    FEE_UNCLEAR("feeUnclear", true),
    /** Properties of a page of the official layout that no report has. */
    PROPERTIES_IGNORED("propertiesIgnored", true);

    private final String code;
    private final boolean problem;

    RemarkKind(String code, boolean problem) {
        this.code = code;
        this.problem = problem;
    }

    /** The stable name, such as {@code rowMiscounted}. */
    public String code() {
        return code;
    }

    /** Whether something was not understood; otherwise the remark only says how something was. */
    public boolean isProblem() {
        return problem;
    }
}
