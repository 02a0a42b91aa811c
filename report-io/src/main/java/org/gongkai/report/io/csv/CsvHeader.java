package org.gongkai.report.io.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.problem.TextPosition;
import org.gongkai.report.model.message.Message;

/**
 * The columns that a table has, in its own order.
 *
 * @param <C> the columns that it may have
 */
final class CsvHeader<C extends Enum<C> & CsvColumn> {

    private final Class<C> type;
    private final TextPosition position;
    private final List<C> columns = new ArrayList<>();

    private CsvHeader(Class<C> type, TextPosition position) {
        this.type = type;
        this.position = position;
    }

    static <C extends Enum<C> & CsvColumn> CsvHeader<C> of(Class<C> type, List<CsvField> names) {
        CsvHeader<C> header = new CsvHeader<>(type, names.get(0).position());
        names.forEach(header::add);
        return header;
    }

    private void add(CsvField name) {
        List<C> known = List.of(type.getEnumConstants());
        C column = known.stream()
                .filter(each -> each.isCalled(name.text().strip()))
                .findFirst()
                .orElseThrow(() -> problem(
                        Problems.unknownProperty(
                                name.text(), known.stream().map(C::code).toList()),
                        name.position()));
        if (columns.contains(column)) {
            throw problem(Problems.of("property.duplicate", Problems.quote(column.code())), name.position());
        }
        columns.add(column);
    }

    boolean has(C column) {
        return columns.contains(column);
    }

    /** This header; refuses one that lacks a column. */
    CsvHeader<C> require(C column) {
        if (!has(column)) {
            throw problem(Problems.of("property.missing", Problems.quote(column.code())), position);
        }
        return this;
    }

    CsvRow<C> row(List<CsvField> fields) {
        TextPosition start = fields.get(0).position();
        if (fields.size() != columns.size()) {
            throw problem(Problems.of("csv.fields", fields.size(), columns.size()), start);
        }
        Map<C, CsvField> row = new EnumMap<>(type);
        for (int i = 0; i < fields.size(); i++) {
            row.put(columns.get(i), fields.get(i));
        }
        return new CsvRow<>(row, start);
    }

    private static LocatedProblemException problem(Message problem, TextPosition position) {
        return new LocatedProblemException(problem, "", position);
    }
}
