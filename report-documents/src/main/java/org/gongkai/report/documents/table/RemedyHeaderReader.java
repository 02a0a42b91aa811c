package org.gongkai.report.documents.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.GridRow;
import org.gongkai.report.documents.wording.LabelMeaning;
import org.gongkai.report.documents.wording.Vocabulary;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Understands the headings of Table 4, which name routes, results, or both above each other. */
final class RemedyHeaderReader {

    private static final int LONGEST_CAPTION = 60;
    private static final Map<FormTable, RemedyHeaderReader> KNOWN = new ConcurrentHashMap<>();

    private final FormTable table;
    private final List<ReadingOrder> orders;
    private final Set<String> groups;
    private final List<ColumnMeaning> official;

    private RemedyHeaderReader(FormTable table) {
        this.table = table;
        this.orders = ReadingOrder.of(table);
        this.groups = table.root().nodes().stream()
                .map(node -> LabelKey.of(node.label().zh()))
                .collect(Collectors.toSet());
        this.official = table.lines().stream()
                .flatMap(
                        line -> line.columns().stream().map(column -> ColumnMeaning.of(line.term(), column.term(), -1)))
                .toList();
    }

    /** The reader for the Table 4 of an edition; what it works out of the form is the same for every document. */
    static RemedyHeaderReader of(FormTable table) {
        return KNOWN.computeIfAbsent(table, RemedyHeaderReader::new);
    }

    boolean isHeading(GridCell cell) {
        return cell.isText() && (route(cell) != null || result(cell) != null || isGroup(cell));
    }

    boolean isHeader(GridRow row) {
        return !row.hasFigure() && row.begins(this::isHeading);
    }

    @Nullable
    LineTerm route(GridCell cell) {
        return LabelMeaning.of(cell).line(table).orElse(null);
    }

    @Nullable
    ColumnTerm result(GridCell cell) {
        return LabelMeaning.of(cell).column(table).orElse(null);
    }

    /** 行政诉讼, the heading above two routes. */
    private boolean isGroup(GridCell cell) {
        return groups.contains(LabelMeaning.of(cell).key());
    }

    TableHeader read(List<GridRow> allRows, boolean aligned) {
        List<GridRow> rows = HeaderRows.withoutRepeats(allRows);
        List<GridCell> cells = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.continued() && cell.isText())
                .toList();
        Optional<List<ColumnMeaning>> meanings = aligned ? fromLeaves(rows, cells) : Optional.empty();
        return new TableHeader(meanings.orElseGet(() -> fromRows(cells)), cells);
    }

    private Optional<List<ColumnMeaning>> fromLeaves(List<GridRow> rows, List<GridCell> cells) {
        List<HeaderLeaves.Leaf> leaves = HeaderLeaves.of(rows);
        List<GridCell> lowest = leaves.stream().map(HeaderLeaves.Leaf::cell).toList();
        boolean allResultsLowest =
                cells.stream().filter(cell -> result(cell) != null).allMatch(lowest::contains);
        if (!allResultsLowest) {
            return Optional.empty();
        }
        List<ColumnMeaning> meanings = new ArrayList<>();
        for (HeaderLeaves.Leaf leaf : leaves) {
            ColumnMeaning meaning = meaning(leaf);
            if (meaning.isTerm() || !meanings.isEmpty()) {
                meanings.add(meaning);
            }
        }
        while (!meanings.isEmpty()
                && lowest.get(lowest.size() - 1).isBlank()
                && !meanings.get(meanings.size() - 1).isTerm()) {
            meanings.remove(meanings.size() - 1);
        }
        return Optional.of(meanings);
    }

    private ColumnMeaning meaning(HeaderLeaves.Leaf leaf) {
        LineTerm route = route(leaf.cell());
        for (GridCell above : leaf.above()) {
            route = route == null ? route(above) : route;
        }
        ColumnTerm result = result(leaf.cell());
        int column = leaf.cell().column();
        return route == null && result == null
                ? ColumnMeaning.unknown(column)
                : ColumnMeaning.of(route, result, column);
    }

    /** Where spans are lost: clear only if one route stands above all results, or the order is the form's own. */
    private List<ColumnMeaning> fromRows(List<GridCell> cells) {
        List<LineTerm> named = new ArrayList<>();
        List<ColumnTerm> results = new ArrayList<>();
        for (GridCell cell : cells) {
            LineTerm route = route(cell);
            ColumnTerm result = result(cell);
            if (route != null) {
                named.add(route);
            } else if (result != null) {
                results.add(result);
            } else if (!isGroup(cell) && (!named.isEmpty() || !results.isEmpty())) {
                return List.of();
            }
        }
        return meanings(named, results);
    }

    private List<ColumnMeaning> meanings(List<LineTerm> named, List<ColumnTerm> results) {
        if (orders.stream().anyMatch(order -> order.is(named, results))) {
            return official;
        }
        if (!areDistinct(named) || !areDistinct(results) || named.size() > 1 && !results.isEmpty()) {
            return List.of();
        }
        if (results.isEmpty()) {
            return named.stream()
                    .map(route -> ColumnMeaning.of(route, null, -1))
                    .toList();
        }
        LineTerm route = named.isEmpty() ? null : named.get(0);
        return results.stream()
                .map(result -> ColumnMeaning.of(route, result, -1))
                .toList();
    }

    private static boolean areDistinct(List<?> terms) {
        return new HashSet<>(terms).size() == terms.size();
    }

    /** The route that a caption names; null where it names none, or several. */
    @Nullable
    LineTerm captionRoute(String caption) {
        if (caption.length() > LONGEST_CAPTION) {
            return null;
        }
        String text = PlainText.compact(caption);
        List<FormLine> named = table.lines().stream()
                .filter(line -> text.contains(LabelKey.of(line.label().zh())))
                .toList();
        return named.size() == 1 && !namesAnotherGroup(text, named.get(0))
                ? named.get(0).term()
                : null;
    }

    /** Whether a caption names what several routes belong to, such as 行政诉讼, but not this one. */
    private boolean namesAnotherGroup(String caption, FormLine route) {
        return table.root().nodes().stream()
                .filter(node -> node.lines().count() > 1 && node.lines().noneMatch(route::equals))
                .anyMatch(node -> caption.contains(node.label().zh()));
    }

    /** All cells of the table in the form's order. */
    List<ColumnMeaning> official() {
        return official;
    }

    /** Whether headings, some perhaps cut off or left out, name routes and results in an order of the form. */
    boolean followsForm(List<GridCell> headings) {
        return orders.stream().anyMatch(order -> follows(order, headings));
    }

    private boolean follows(ReadingOrder order, List<GridCell> headings) {
        int nextResult = 0;
        int nextRoute = 0;
        boolean begun = false;
        for (GridCell cell : headings) {
            LineTerm route = route(cell);
            Set<ColumnTerm> results = Vocabulary.columnIndex(Section.REMEDIES)
                    .beginningWith(LabelMeaning.of(cell).key());
            if (route != null) {
                nextRoute = order.behind(route, nextRoute);
            } else if (!results.isEmpty()) {
                nextResult = order.behind(results, nextResult);
            } else if (!isGroup(cell) && begun) {
                return false;
            }
            if (nextRoute == ReadingOrder.NOWHERE || nextResult == ReadingOrder.NOWHERE) {
                return false;
            }
            begun |= route != null || !results.isEmpty();
        }
        return true;
    }
}
