package org.gongkai.report.rules.standard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.engine.CellText;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.text.PlainText;

/** The rules H-* about a report and those of the bodies that it sums up. */
final class LevelChecks {

    private LevelChecks() {}

    /** H-SUM. */
    static void sum(Evaluation evaluation) {
        children(evaluation, children -> {
            if (isIncomplete(evaluation, children)) {
                evaluation.add(evaluation.open("childrenIncomplete", RuleMessages.of("open.childrenIncomplete")));
            } else if (!children.reports().stream()
                    .allMatch(child -> hasAll(child.figures().edition().form(), evaluation.form()))) {
                evaluation.add(evaluation.open("differentEdition", RuleMessages.of("open.childrenOfOtherEdition")));
            } else {
                sums(evaluation, children);
            }
        });
    }

    /** Whether a form has all cells of another, by what they count; where they stand is each edition's own. */
    private static boolean hasAll(Form form, Form other) {
        return form == other
                || other.lines().stream()
                        .allMatch(line ->
                                line.columns().stream().allMatch(column -> form.has(line.term(), column.term())));
    }

    private static void sums(Evaluation evaluation, Children children) {
        Set<CellAddress> open = new TreeSet<>();
        for (CellAddress cell : evaluation.form().cells()) {
            Optional<BigDecimal> sum = sum(children, evaluation.form(), cell);
            Optional<BigDecimal> own = addable(evaluation.figure(cell));
            if (sum.isEmpty() || own.isEmpty()) {
                open.add(cell);
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
    static void missing(Evaluation evaluation) {
        children(evaluation, children -> {
            children.reportsByAgency().forEach((agency, count) -> {
                if (count > 1) {
                    add(evaluation, "child.twice", agency, Integer.toString(count));
                }
            });
            missing(children).forEach(agency -> add(evaluation, "child.missing", agency, ""));
            ofOtherYears(evaluation, children)
                    .forEach((agency, year) -> add(evaluation, "child.year", agency, Integer.toString(year)));
        });
    }

    private static void add(Evaluation evaluation, String key, String agency, String argument) {
        evaluation.add(evaluation.finding(RuleMessages.of(
                key, agency, argument, Integer.toString(evaluation.report().year()))));
    }

    private static boolean isIncomplete(Evaluation evaluation, Children children) {
        return children.size() == 0
                || children.reportsByAgency().values().stream().anyMatch(count -> count > 1)
                || !missing(children).isEmpty()
                || !ofOtherYears(evaluation, children).isEmpty();
    }

    private static List<String> missing(Children children) {
        Set<String> reported = children.reportsByAgency().keySet().stream()
                .map(PlainText::lettersOnly)
                .collect(Collectors.toSet());
        return children.expected().stream()
                .filter(agency -> !reported.contains(PlainText.lettersOnly(agency)))
                .toList();
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
