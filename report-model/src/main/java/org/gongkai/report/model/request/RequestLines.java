package org.gongkai.report.model.request;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.PerEdition;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.LabelKey;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.Term;

/** Where Table 3 of an edition counts a request: its columns of applicants, its lines of results, its totals. */
final class RequestLines {

    private static final PerEdition<RequestLines> LINES = PerEdition.of(RequestLines::new);

    private static final String SEPARATOR = ".";

    private final Form form;
    private final List<CellAddress> cells;
    private final List<Equation> totals;
    private final Map<String, ColumnTerm> applicants = new LinkedHashMap<>();
    private final Map<String, LineTerm> results = new LinkedHashMap<>();
    private final Map<String, ColumnTerm> applicantLabels;
    private final Map<String, LineTerm> resultLabels;

    private RequestLines(Edition edition) {
        this.form = edition.form();
        Optional<FormTable> table = form.table(Section.APPLICATIONS);
        this.cells = tableLines(table).flatMap(line -> line.cells().stream()).toList();
        this.totals = table.stream()
                .flatMap(each -> each.equationFamilies().stream())
                .filter(family -> family.kind() != EquationFamily.Kind.BALANCE)
                .flatMap(family -> family.equations().stream())
                .toList();
        tableLines(table)
                .flatMap(line -> line.columns().stream())
                .filter(column -> !column.isTotal())
                .map(FormColumn::term)
                .forEach(term -> applicants.put(term.code(), term));
        totals.stream()
                .filter(total -> isOfResults(total.left().get(0)))
                .flatMap(total -> total.right().stream())
                .map(form::lineOf)
                .forEach(line -> results.put(code(line), line.term()));
        this.applicantLabels = byLabel(applicants.values());
        this.resultLabels = byLabel(results.values());
    }

    static RequestLines of(Edition edition) {
        return LINES.get(edition);
    }

    /** What all editions have, the newest first. */
    static Stream<RequestLines> all() {
        return Arrays.stream(Edition.values()).sorted(Comparator.reverseOrder()).map(RequestLines::of);
    }

    private static Stream<FormLine> tableLines(Optional<FormTable> table) {
        return table.stream().flatMap(each -> each.lines().stream());
    }

    private boolean isOfResults(CellAddress total) {
        return form.lineOf(total).term() == ApplicationLine.OUTCOMES_TOTAL
                && !form.columnOf(total).isTotal();
    }

    /** The names that lead to a line from where the total of all results stands. */
    private String code(FormLine line) {
        int depth = form.path(form.line(ApplicationLine.OUTCOMES_TOTAL)).size() - 1;
        List<String> path = form.path(line);
        return String.join(SEPARATOR, path.subList(depth, path.size()));
    }

    /** The cells of the table, in the form's order. */
    List<CellAddress> cells() {
        return cells;
    }

    /** What each total sums up. */
    Collection<Equation> totals() {
        return totals;
    }

    /** The columns before the total, by code. */
    Map<String, ColumnTerm> applicants() {
        return Collections.unmodifiableMap(applicants);
    }

    /** The lines that the total of all results sums up, by code. */
    Map<String, LineTerm> results() {
        return Collections.unmodifiableMap(results);
    }

    /** The columns before the total, by the keys of the labels that this edition and published reports print. */
    Map<String, ColumnTerm> applicantLabels() {
        return applicantLabels;
    }

    /** The lines of results, by the keys of the labels that this edition and published reports print. */
    Map<String, LineTerm> resultLabels() {
        return resultLabels;
    }

    private static <T extends Term> Map<String, T> byLabel(Collection<T> terms) {
        Map<String, T> labels = new HashMap<>();
        terms.forEach(term -> Stream.concat(Stream.of(term.label().zh()), term.aliases().stream())
                .forEach(label -> labels.put(LabelKey.of(label), term)));
        return Map.copyOf(labels);
    }

    /**
     * The line that counts a result: its own, or that of the whole where this edition does not tell its parts apart.
     */
    Optional<FormLine> lineOf(LineTerm result) {
        return form.findLine(result)
                .or(() -> all().flatMap(
                                other -> other.form.findLine(result).stream().flatMap(other::wholes))
                        .flatMap(whole -> form.findLine(whole).stream())
                        .findFirst());
    }

    private Stream<LineTerm> wholes(FormLine line) {
        return form.groupsOf(line).stream().map(FormGroup::term).flatMap(Optional::stream);
    }
}
