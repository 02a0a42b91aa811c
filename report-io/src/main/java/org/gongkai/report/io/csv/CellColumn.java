package org.gongkai.report.io.csv;

import java.util.Arrays;
import java.util.List;
import org.gongkai.report.io.shape.Property;

/** The columns of cells as rows, in the order of writing. */
enum CellColumn implements CsvColumn {
    AGENCY(Property.AGENCY),
    CREDIT_CODE(Property.CREDIT_CODE),
    YEAR(Property.YEAR),
    EDITION(Property.EDITION),
    CELL(Property.CELL),
    LINE_LABEL(Property.LINE_LABEL),
    COLUMN_LABEL(Property.COLUMN_LABEL),
    STATE(Property.STATE),
    VALUE(Property.VALUE),
    RAW(Property.RAW),
    NOTE(Property.NOTE);

    static final List<String> CODES =
            Arrays.stream(values()).map(CellColumn::code).toList();

    private final Property property;

    CellColumn(Property property) {
        this.property = property;
    }

    @Override
    public String code() {
        return property.code();
    }
}
