package org.gongkai.report.documents.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;

/**
 * The order in which the headings of Table 4 are read where spans are lost.
 *
 * <pre>
 * | 行政复议 |     行政诉讼     | 行政调解 |
 * | 维持 …  | 直接起诉 | 复议后 | 维持 …  |    row by row: 行政复议, 行政调解, 直接起诉, 复议后
 * |         | 维持 …  | 维持 … |         |    left to right: 行政复议, 直接起诉, 复议后, 行政调解
 * </pre>
 *
 * @param routes the routes as they are named
 * @param results the results as they are named, once for every route
 */
record ReadingOrder(List<LineTerm> routes, List<ColumnTerm> results) {

    /** Behind what is not there. */
    static final int NOWHERE = -1;

    /** The orders of a table: left to right, and row by row, where routes that stand in no group come first. */
    static List<ReadingOrder> of(FormTable table) {
        List<FormNode> nodes = table.root().nodes();
        Stream<FormLine> first =
                nodes.stream().filter(FormLine.class::isInstance).map(FormLine.class::cast);
        Stream<FormLine> others =
                nodes.stream().filter(node -> !(node instanceof FormLine)).flatMap(FormNode::lines);
        return Stream.of(of(table.lines()), of(Stream.concat(first, others).toList()))
                .distinct()
                .toList();
    }

    private static ReadingOrder of(List<FormLine> lines) {
        return new ReadingOrder(
                lines.stream().map(FormLine::term).toList(),
                lines.stream()
                        .flatMap(line -> line.columns().stream())
                        .map(FormColumn::term)
                        .toList());
    }

    /** Whether these are all routes and results, in this order. */
    boolean is(List<LineTerm> named, List<ColumnTerm> stated) {
        return routes.equals(named) && results.equals(stated);
    }

    /** The place behind a route, looked for from a place on. */
    int behind(LineTerm route, int from) {
        int found = routes.subList(from, routes.size()).indexOf(route);
        return found < 0 ? NOWHERE : from + found + 1;
    }

    /** The place behind the next of some results, looked for from a place on. */
    int behind(Set<ColumnTerm> any, int from) {
        for (int at = from; at < results.size(); at++) {
            if (any.contains(results.get(at))) {
                return at + 1;
            }
        }
        return NOWHERE;
    }
}
