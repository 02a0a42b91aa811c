package org.gongkai.report.io.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.problem.TextPosition;
import org.gongkai.report.model.message.Message;

/** The columns that a table has, in its own order. */
final class CsvHeader {

    private static final List<CsvColumn> NEEDED = List.of(CsvColumn.YEAR, CsvColumn.EDITION, CsvColumn.CELL);

    private final List<CsvColumn> columns = new ArrayList<>();

    CsvHeader(List<CsvField> names) {
        for (CsvField name : names) {
            columns.add(column(name));
        }
        TextPosition position = names.get(0).position();
        NEEDED.forEach(needed -> require(columns.contains(needed), needed, position));
        require(columns.contains(CsvColumn.RAW) || columns.contains(CsvColumn.VALUE), CsvColumn.RAW, position);
    }

    private CsvColumn column(CsvField name) {
        int place = CsvColumn.CODES.indexOf(name.text().strip());
        if (place < 0) {
            throw problem(Problems.unknownProperty(name.text(), CsvColumn.CODES), name.position());
        }
        CsvColumn column = CsvColumn.values()[place];
        if (columns.contains(column)) {
            throw problem(Problems.of("property.duplicate", Problems.quote(column.code())), name.position());
        }
        return column;
    }

    private static void require(boolean isThere, CsvColumn column, TextPosition position) {
        if (!isThere) {
            throw problem(Problems.of("property.missing", Problems.quote(column.code())), position);
        }
    }

    CsvRow row(List<CsvField> fields) {
        TextPosition position = fields.get(0).position();
        if (fields.size() != columns.size()) {
            throw problem(Problems.of("csv.fields", fields.size(), columns.size()), position);
        }
        Map<CsvColumn, CsvField> row = new EnumMap<>(CsvColumn.class);
        for (int i = 0; i < fields.size(); i++) {
            row.put(columns.get(i), fields.get(i));
        }
        return new CsvRow(row, position);
    }

    private static LocatedProblemException problem(Message problem, TextPosition position) {
        return new LocatedProblemException(problem, "", position);
    }
}
