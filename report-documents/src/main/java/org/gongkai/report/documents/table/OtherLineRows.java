package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.model.figure.OtherLine;

/** Rows that are lines of another edition, with where they stood. */
final class OtherLineRows {

    private final Map<OtherLine, GridRow> rows = new LinkedHashMap<>();

    void add(OtherLine line, GridRow row) {
        rows.put(line, row);
    }

    /**
     * The lines that stand in the place of lines of the form. A row beside them is a sum that the body prints for a
     * group; one that is there twice and differs is not believed.
     */
    List<OtherLine> inPlace(Predicate<OtherLine> isInPlaceOfOwn) {
        return rows.keySet().stream()
                .filter(line -> isSingle(line) && isInPlaceOfOwn.test(line))
                .toList();
    }

    private boolean isSingle(OtherLine line) {
        return rows.keySet().stream()
                        .filter(each -> each.line().equals(line.line()))
                        .count()
                == 1;
    }

    /** What there is to say of the rows that are none of these lines. */
    List<Remark> without(Collection<OtherLine> lines) {
        List<Remark> remarks = new ArrayList<>();
        rows.forEach((line, row) -> {
            if (!lines.contains(line)) {
                remarks.add(Remark.at(row.place().location(), RemarkKind.OTHER_EDITION, List.of(), row.toString()));
            }
        });
        return remarks;
    }
}
