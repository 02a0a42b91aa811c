package org.gongkai.report.rules.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.arithmetic.Interval;
import org.gongkai.report.rules.engine.BoundsText;
import org.gongkai.report.rules.engine.CellText;
import org.gongkai.report.rules.engine.ChildSums;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;

/** The rules H-* about a report and those of the bodies that it sums up. */
public final class LevelChecks {

    private LevelChecks() {}

    /** H-SUM. */
    public static void sum(Evaluation evaluation) {
        children(evaluation, children -> {
            if (!ChildSums.isComplete(children, evaluation.report().year())) {
                evaluation.add(evaluation.open("childrenIncomplete", RuleMessages.of("open.childrenIncomplete")));
                return;
            }
            ChildSums.of(evaluation.report(), children)
                    .ifPresentOrElse(
                            sums -> sums(evaluation, children, sums),
                            () -> evaluation.add(evaluation.open(
                                    "differentEdition", RuleMessages.of("open.childrenOfOtherEdition"))));
        });
    }

    private static void sums(Evaluation evaluation, Children children, ChildSums sums) {
        Set<CellAddress> open = new TreeSet<>();
        for (CellAddress cell : evaluation.form().cells()) {
            Optional<BigDecimal> sum = sum(children, evaluation.form(), cell);
            Optional<BigDecimal> own = addable(evaluation.figure(cell));
            if (sum.isEmpty() || own.isEmpty()) {
                open(evaluation, sums, cell, open);
            } else if (sum.get().compareTo(own.get()) != 0) {
                sum(evaluation, cell, own.get(), sum.get());
            }
        }
        if (!open.isEmpty()) {
            evaluation.add(evaluation
                    .open(
                            "blank",
                            RuleMessages.of("open.children", CellText.names(evaluation.form(), List.copyOf(open))))
                    .cells(open));
        }
    }

    /** Where no number stands here or below, the equations may tell. */
    private static void open(Evaluation evaluation, ChildSums sums, CellAddress cell, Set<CellAddress> open) {
        FormColumn column = evaluation.form().columnOf(cell);
        Figure figure = evaluation.figure(cell);
        if (!column.measure().isWhole() || column.measure().isSigned() || figure.isNumber() && !isCount(figure)) {
            open.add(cell);
            return;
        }
        Interval own = evaluation.possible(cell);
        Interval below = sums.range(cell);
        if (own.and(below).isEmpty() || evaluation.isContradicted(ChildSums.RULE, cell, below)) {
            evaluation.add(evaluation
                    .finding(RuleMessages.of(
                            "sumOfChildren.impossible",
                            CellText.name(evaluation.form(), cell),
                            BoundsText.of(own),
                            BoundsText.of(below)))
                    .addCells(cell)
                    .source(evaluation.context().provenance().location(cell)));
        } else if (!own.isOne() || !own.equals(below)) {
            open.add(cell);
        }
    }

    private static boolean isCount(Figure figure) {
        return figure.countOr(-1) >= 0 && figure.unit().isEmpty();
    }

    private static void sum(Evaluation evaluation, CellAddress cell, BigDecimal own, BigDecimal sum) {
        evaluation.add(evaluation
                .finding(RuleMessages.of(
                        "sumOfChildren", CellText.name(evaluation.form(), cell), own, sum, own.subtract(sum)))
                .addCells(cell)
                .left(own)
                .right(sum)
                .source(evaluation.context().provenance().location(cell)));
    }

    private static Optional<BigDecimal> sum(Children children, Form form, CellAddress cell) {
        LineTerm line = form.lineOf(cell).term();
        ColumnTerm column = form.columnOf(cell).term();
        BigDecimal sum = BigDecimal.ZERO;
        for (Children.Child child : children.reports()) {
            CellAddress same = child.figures().edition().form().cell(line, column);
            Optional<BigDecimal> value = addable(child.figures().get(same));
            if (value.isEmpty()) {
                return value;
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }

    /** The number of a figure; none where it names a unit of its own. */
    private static Optional<BigDecimal> addable(Figure figure) {
        return figure.unit().isPresent() ? Optional.empty() : figure.value();
    }

    /** H-MISSING. */
    public static void missing(Evaluation evaluation) {
        children(evaluation, children -> {
            children.reportsByAgency().forEach((agency, count) -> {
                if (count > 1) {
                    add(evaluation, "child.twice", agency, Integer.toString(count));
                }
            });
            List<String> missing = ChildSums.missing(children);
            if (!missing.isEmpty() && children.unnamed() > 0) {
                evaluation.add(evaluation.open(
                        "unnamed",
                        RuleMessages.of("open.childUnnamed", Integer.toString(children.unnamed()), missing)));
            } else {
                missing.forEach(agency -> add(evaluation, "child.missing", agency, ""));
            }
            ofOtherYears(evaluation, children)
                    .forEach((agency, year) -> add(evaluation, "child.year", agency, Integer.toString(year)));
        });
    }

    private static void add(Evaluation evaluation, String key, String agency, String argument) {
        Object shown = agency.isEmpty() ? Agency.unnamed().shownName() : agency;
        evaluation.add(evaluation.finding(RuleMessages.of(
                key, shown, argument, Integer.toString(evaluation.report().year()))));
    }

    private static Map<String, Integer> ofOtherYears(Evaluation evaluation, Children children) {
        return children.reports().stream()
                .filter(child -> child.year() != evaluation.report().year())
                .collect(Collectors.toMap(
                        Children.Child::agency, Children.Child::year, (first, second) -> first, LinkedHashMap::new));
    }

    private static void children(Evaluation evaluation, Consumer<Children> check) {
        evaluation.context().children().ifPresentOrElse(check, evaluation::doesNotApply);
    }
}
