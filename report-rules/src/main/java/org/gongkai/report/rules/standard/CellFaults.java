package org.gongkai.report.rules.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.rules.Fault;
import org.gongkai.report.rules.Fault.Deed;
import org.gongkai.report.rules.arithmetic.DocumentStock;

/** Faults of single cells, and of Table 2. */
final class CellFaults {

    /** Other rules look at these lines of documents. */
    private static final Set<LineTerm> DOCUMENTS = Set.of(ProactiveItem.REGULATIONS, ProactiveItem.NORMATIVE_DOCUMENTS);

    private CellFaults() {}

    static Fault blank() {
        return Fault.of(report -> put(report.edition().cells(), amount -> Figure.blank()));
    }

    static Fault unreadable() {
        return Fault.of(report -> put(report.edition().cells(), amount -> Figure.parse("约" + amount + "件左右")));
    }

    /** A stroke for a count; the equations force what stood there. */
    static Fault mark() {
        return Fault.of(report -> put(
                report.edition().cells().stream()
                        .filter(cell -> measure(report.edition().form(), cell).isWhole())
                        .toList(),
                amount -> Figure.notApplicable()));
    }

    static Fault negative() {
        return Fault.of(report ->
                put(alone(report, (form, cell) -> !measure(form, cell).isSigned()), CellFaults::minus));
    }

    static Fault fraction() {
        return Fault.of(report -> put(
                alone(report, (form, cell) -> measure(form, cell).isWhole()),
                amount -> Figure.of(BigDecimal.valueOf(amount).add(new BigDecimal("0.5")))));
    }

    /** More documents issued than are in force. */
    static Fault stock() {
        Deed issuedTooMany = (report, amount) -> {
            FormLine line = report.edition().form().line(ProactiveItem.NORMATIVE_DOCUMENTS);
            long inForce = count(report, line.cell(ProactiveColumn2021.IN_FORCE));
            long repealed = count(report, line.cell(ProactiveColumn2021.REPEALED));
            return report.with(line.cell(ProactiveColumn2021.ISSUED), Figure.of(inForce + repealed + amount));
        };
        return Fault.of(issuedTooMany);
    }

    /** Regulations of a body that may make none. */
    static Fault ruleMaking() {
        Fault fault = Fault.of(report -> {
            List<CellAddress> cells =
                    report.edition().form().line(ProactiveItem.REGULATIONS).cells();
            return put(cells.subList(cells.size() - 1, cells.size()), Figure::of);
        });
        return fault.in(AgencyLevel.TOWNSHIP, AgencyLevel.COUNTY);
    }

    /** An amount in 元 in a cell for 万元. */
    static Fault unit() {
        return Fault.of(report -> put(
                report.edition().cells().stream()
                        .filter(cell -> measure(report.edition().form(), cell) == Measure.TEN_THOUSAND_YUAN)
                        .toList(),
                amount -> Figure.parse(amount + "元")));
    }

    /** Money in a cell that counts; the number stays, so that every equation holds. */
    static Fault foreignUnit() {
        return Fault.of(report -> report.edition().cells().stream()
                .filter(cell -> measure(report.edition().form(), cell).isWhole())
                .filter(cell -> report.figure(cell).isPlain())
                .<Deed>map(cell -> (valid, amount) ->
                        valid.with(cell, Figure.parse(valid.figure(cell) + (amount % 2 == 0 ? "元" : "万元"))))
                .toList());
    }

    private static Figure minus(int amount) {
        return Figure.of(-amount);
    }

    private static List<Deed> put(List<CellAddress> cells, IntFunction<Figure> figure) {
        return cells.stream()
                .<Deed>map(cell -> (report, amount) -> report.with(cell, figure.apply(amount)))
                .toList();
    }

    /** The cells that no other rule relates to another cell. */
    private static List<CellAddress> alone(DisclosureReport report, BiPredicate<Form, CellAddress> eligible) {
        Form form = report.edition().form();
        Set<CellAddress> related = form.equations().stream()
                .flatMap(equation -> Stream.concat(equation.left().stream(), equation.right().stream()))
                .collect(Collectors.toSet());
        return form.cells().stream()
                .filter(cell -> !related.contains(cell))
                .filter(cell -> !DOCUMENTS.contains(form.lineOf(cell).term()))
                .filter(cell -> !DocumentStock.isStock(form.lineOf(cell)))
                .filter(cell -> eligible.test(form, cell))
                .toList();
    }

    private static Measure measure(Form form, CellAddress cell) {
        return form.columnOf(cell).measure();
    }

    private static long count(DisclosureReport report, CellAddress cell) {
        return report.figure(cell).count().orElseThrow();
    }
}
