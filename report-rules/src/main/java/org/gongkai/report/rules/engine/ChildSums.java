package org.gongkai.report.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.RuleProfile;
import org.gongkai.report.rules.arithmetic.EquationResults;
import org.gongkai.report.rules.arithmetic.Interval;
import org.gongkai.report.text.PlainText;

/** The sums of what the bodies below report, where their reports can be summed up. For one thread. */
public final class ChildSums {

    /** The id of the rule that compares them. */
    public static final String RULE = RuleProfile.OF_CHILDREN;

    private static final Interval ANYTHING = new Interval(-Interval.NO_END, Interval.NO_END);

    private final Form form;
    private final List<Child> children = new ArrayList<>();

    private record Child(Children.Child report, EquationResults results) {}

    private ChildSums(Form form, Children reports) {
        this.form = form;
        reports.reports().forEach(each -> children.add(new Child(each, EquationResults.of(each.figures()))));
    }

    /**
     * The sums for a report; absent where reports are missing, double, of another year or on a form that lacks a cell
     * of its form.
     */
    public static Optional<ChildSums> of(DisclosureReport report, Children children) {
        return isComplete(children, report.year())
                        && children.reports().stream()
                                .allMatch(child -> hasAll(
                                        child.figures().edition().form(),
                                        report.edition().form()))
                ? Optional.of(new ChildSums(report.edition().form(), children))
                : Optional.empty();
    }

    /** Whether a form has all cells of another, by what they count; where they stand is each edition's own. */
    private static boolean hasAll(Form form, Form other) {
        return form == other
                || other.lines().stream()
                        .allMatch(line ->
                                line.columns().stream().allMatch(column -> form.has(line.term(), column.term())));
    }

    /** Whether each body below has one report that says whose it is, and it is of a year. */
    public static boolean isComplete(Children children, int year) {
        return children.size() > 0
                && children.unnamed() == 0
                && children.reportsByAgency().values().stream().allMatch(count -> count == 1)
                && missing(children).isEmpty()
                && children.reports().stream().allMatch(child -> child.year() == year);
    }

    /** The bodies below that have no report. */
    public static List<String> missing(Children children) {
        Set<String> reported = children.reportsByAgency().keySet().stream()
                .map(PlainText::lettersOnly)
                .collect(Collectors.toSet());
        return children.expected().stream()
                .filter(agency -> !reported.contains(PlainText.lettersOnly(agency)))
                .toList();
    }

    /** What the counts below may come to: what is stated, and what their equations leave of what is not. */
    public Interval range(CellAddress cell) {
        Interval sum = Interval.of(0);
        for (Child child : children) {
            CellAddress same = child.report()
                    .figures()
                    .edition()
                    .form()
                    .cell(form.lineOf(cell).term(), form.columnOf(cell).term());
            sum = sum.plus(range(child, same));
        }
        return sum;
    }

    private static Interval range(Child child, CellAddress cell) {
        Figure figure = child.report().figures().get(cell);
        long count = figure.countOr(-1);
        if (count >= 0 && figure.unit().isEmpty()) {
            return Interval.of(count);
        }
        return figure.isNumber() ? ANYTHING : child.results().possible(cell);
    }
}
