package org.gongkai.report.rules.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.message.Message;
import org.gongkai.report.rules.engine.CellText;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;

/**
 * A rule about what a single cell may hold: C-BLANK, C-UNREADABLE, C-NEGATIVE, C-FRACTION, C-UNIT. The cells of one
 * table that the profile treats alike make one finding. Of what the reader could not read it says that it is open.
 *
 * @param key the key of the message
 * @param broken whether a figure under a column's measure breaks the rule
 * @param holdsAtOnce whether a quick look at the report tells that no cell breaks it
 */
public record CellCheck(String key, BiPredicate<Figure, Measure> broken, Predicate<Evaluation> holdsAtOnce)
        implements Check {

    /** A rule that holds where every cell is a number that its column allows. */
    public CellCheck(String key, BiPredicate<Figure, Measure> broken) {
        this(key, broken, Evaluation::isClean);
    }

    @Override
    public void check(Evaluation evaluation) {
        if (!holdsAtOnce.test(evaluation)) {
            evaluation.form().tables().forEach(table -> check(evaluation, table));
        }
    }

    private void check(Evaluation evaluation, FormTable table) {
        List<CellAddress> all = table.lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> broken.test(
                        evaluation.figure(cell),
                        evaluation.form().columnOf(cell).measure()))
                .toList();
        Provenance provenance = evaluation.context().provenance();
        List<CellAddress> unread = all.stream().filter(provenance::isUnread).toList();
        if (!unread.isEmpty()) {
            evaluation.add(evaluation
                    .open("unread", RuleMessages.of("open.unread", CellText.names(evaluation.form(), unread)))
                    .cells(unread));
        }
        all.stream()
                .filter(cell -> !provenance.isUnread(cell))
                .filter(cell -> !evaluation.otherLines().covers(cell))
                .collect(Collectors.groupingBy(evaluation::treatment, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(cells -> report(evaluation, table, cells));
    }

    private void report(Evaluation evaluation, FormTable table, List<CellAddress> cells) {
        evaluation.add(evaluation
                .finding(RuleMessages.of(
                        key,
                        table.section().heading(),
                        Integer.toString(cells.size()),
                        CellText.list(cells, cell -> text(evaluation, cell))))
                .cells(cells)
                .source(cells.stream()
                        .flatMap(cell -> evaluation.context().provenance().location(cell).stream())
                        .findFirst()));
    }

    private static Message text(Evaluation evaluation, CellAddress cell) {
        Message name = CellText.name(evaluation.form(), cell);
        Figure figure = evaluation.figure(cell);
        return figure.isBlank() ? name : RuleMessages.of("cell.value", name, figure.toString());
    }
}
