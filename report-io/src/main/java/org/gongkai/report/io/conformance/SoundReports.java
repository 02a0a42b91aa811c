package org.gongkai.report.io.conformance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.model.form.EquationFamily.Kind;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.OtherHandling;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;

/** Reports of invented bodies whose figures are drawn, add up and agree with the words. For one thread. */
final class SoundReports {

    private static final int BODIES = 500;
    private static final int SHARE_OF_ZEROS = 4;
    private static final int DAY_OF_PUBLICATION = 20;

    private final Random random;

    SoundReports(long seed) {
        this.random = new Random(seed);
    }

    /** A number below a limit, from the same seed. */
    int draw(int limit) {
        return random.nextInt(limit);
    }

    /** A report on an edition, of a body of a level. */
    DisclosureReport next(Edition edition, AgencyLevel level) {
        int year = edition.firstYear() + random.nextInt(2);
        Agency agency = agency(level, random.nextInt(BODIES));
        ReportFigures figures = figures(edition);
        return DisclosureReport.builder()
                .year(year)
                .agency(agency)
                .title(agency.name() + year + "年政府信息公开工作年度报告")
                .period(ReportPeriod.ofYear(year))
                .publishedOn(LocalDate.of(year + 1, Month.JANUARY, DAY_OF_PUBLICATION))
                .overview(overview(year, figures))
                .figures(figures)
                .problemsAndImprovements("公开内容的可读性有待提高，下一步将增加图解。")
                .otherMatters(OtherMatters.builder().text("本年度未收取政府信息公开信息处理费。").build())
                .build();
    }

    private static Agency agency(AgencyLevel level, int number) {
        String place = level.label().zh().substring(0, 1) + number;
        return Agency.builder()
                .name("示例" + place + "号财政局")
                .kind(AgencyKind.DEPARTMENT)
                .level(level)
                .build();
    }

    private static Overview overview(int year, ReportFigures figures) {
        return Overview.builder()
                .introduction(year + "年，本机关主动公开政府信息，加强政府信息管理和平台建设，做好监督保障，开展工作考核和社会评议。")
                .disclosureOnRequest("本年新收政府信息公开申请" + total(figures, ApplicationLine.RECEIVED) + "件，办结"
                        + total(figures, ApplicationLine.OUTCOMES_TOTAL) + "件，结转下年度"
                        + total(figures, ApplicationLine.CARRIED_FORWARD) + "件。")
                .build();
    }

    private static long total(ReportFigures figures, ApplicationLine line) {
        List<CellAddress> cells = figures.edition().form().line(line).cells();
        return figures.get(cells.get(cells.size() - 1)).count().orElseThrow();
    }

    private ReportFigures figures(Edition edition) {
        Form form = edition.form();
        Set<CellAddress> totals = totals(form).collect(Collectors.toSet());
        ReportFigures figures = ReportFigures.blank(edition)
                .map((cell, blank) -> totals.contains(cell) ? Figure.of(0) : free(form, cell));
        figures = each(figures, Kind.LINE_TOTAL, SoundReports::total);
        figures = each(figures, Kind.BALANCE, SoundReports::balance);
        figures = each(figures, Kind.COLUMN_TOTAL, SoundReports::total);
        return inForce(figures);
    }

    private static Stream<CellAddress> totals(Form form) {
        return form.equations().stream()
                .filter(each -> each.family().kind() != Kind.BALANCE)
                .map(each -> each.left().get(0));
    }

    /** Departments make no regulations, and who says that no fee was charged has none unpaid. */
    private Figure free(Form form, CellAddress cell) {
        boolean zero = form.lineOf(cell).term() == ProactiveItem.REGULATIONS
                || form.lineOf(cell).term() == OtherHandling.FEE_UNPAID
                || random.nextInt(SHARE_OF_ZEROS) > 0;
        return Figure.of(zero ? 0 : 1 + random.nextInt(90));
    }

    private static ReportFigures each(
            ReportFigures figures,
            Kind kind,
            java.util.function.BiFunction<ReportFigures, Equation, ReportFigures> change) {
        ReportFigures changed = figures;
        for (Equation equation : figures.edition().form().equations()) {
            changed = equation.family().kind() == kind ? change.apply(changed, equation) : changed;
        }
        return changed;
    }

    private static ReportFigures total(ReportFigures figures, Equation equation) {
        return figures.with(equation.left().get(0), Figure.of(sum(figures, equation.right())));
    }

    /** What was received is what went out, less what was carried in; where that is less than nothing, less was. */
    private static ReportFigures balance(ReportFigures figures, Equation equation) {
        CellAddress received = equation.left().get(0);
        CellAddress carriedIn = equation.left().get(1);
        long out = sum(figures, equation.right());
        long in = Math.min(out, sum(figures, List.of(carriedIn)));
        return figures.with(carriedIn, Figure.of(in)).with(received, Figure.of(out - in));
    }

    /** Documents issued and not repealed are in force. */
    private static ReportFigures inForce(ReportFigures figures) {
        Form form = figures.edition().form();
        if (!form.has(ProactiveItem.NORMATIVE_DOCUMENTS)
                || !form.line(ProactiveItem.NORMATIVE_DOCUMENTS).has(ProactiveColumn2021.IN_FORCE)) {
            return figures;
        }
        CellAddress issued = form.cell(ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.ISSUED);
        CellAddress inForce = form.cell(ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.IN_FORCE);
        BigDecimal both = figures.get(issued)
                .value()
                .orElseThrow()
                .add(figures.get(inForce).value().orElseThrow());
        return figures.with(inForce, Figure.of(both));
    }

    private static long sum(ReportFigures figures, List<CellAddress> cells) {
        return cells.stream()
                .mapToLong(cell -> figures.get(cell).count().orElseThrow())
                .sum();
    }

    /** A report with some of its cells blank, a few or whole lines. */
    DisclosureReport withBlanks(DisclosureReport report) {
        Form form = report.edition().form();
        DisclosureReport open = report;
        int lines = random.nextInt(6);
        for (int i = 0; i < lines; i++) {
            for (CellAddress cell :
                    form.lines().get(random.nextInt(form.lines().size())).cells()) {
                open = open.with(cell, Figure.blank());
            }
        }
        int cells = 1 + random.nextInt(60);
        for (int i = 0; i < cells; i++) {
            open = open.with(form.cells().get(random.nextInt(form.cells().size())), Figure.blank());
        }
        return open;
    }
}
