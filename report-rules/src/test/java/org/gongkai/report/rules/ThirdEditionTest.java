package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormColumn;
import org.gongkai.report.model.form.TableDeclaration;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.DeclaredLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.RemedyRoute;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.form.term.TermEntry;
import org.gongkai.report.model.form.term.Total;
import org.gongkai.report.rules.arithmetic.Counterparts;
import org.gongkai.report.rules.locate.ErrorLocator;
import org.gongkai.report.rules.locate.FullTables;
import org.gongkai.report.rules.locate.Localisation;
import org.gongkai.report.third.ThirdEdition;

/** An edition that no rule has heard of is checked like any other: rules ask the form what it has. */
class ThirdEditionTest {

    private static final Edition THIRD = ThirdEdition.edition();
    private static final Form FORM = THIRD.form();
    private static final CellAddress NEW_CELL = FORM.cell(ThirdEdition.ALGORITHMS, ThirdEdition.MEDIA);
    private static final CellAddress ISSUED = FORM.cell(ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.ISSUED);
    private static final CellAddress IN_FORCE =
            FORM.cell(ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2021.IN_FORCE);

    private static DisclosureReport report(int year, ReportFigures figures) {
        return DisclosureReport.builder(figures.edition())
                .year(year)
                .agency(Agency.builder()
                        .name("示例县财政局")
                        .kind(AgencyKind.DEPARTMENT)
                        .level(AgencyLevel.COUNTY)
                        .build())
                .title("示例县财政局" + year + "年政府信息公开工作年度报告")
                .period(ReportPeriod.ofYear(year))
                .overview(Overview.builder()
                        .introduction(year + "年，本机关按照要求推进政府信息公开工作。")
                        .build())
                .figures(figures)
                .problemsAndImprovements("公开内容的可读性有待提高，将增加图解。")
                .otherMatters(
                        OtherMatters.builder().text("政府信息公开信息处理费的收取情况见本机关网站。").build())
                .build();
    }

    private static DisclosureReport valid() {
        return report(2031, FullTables.valid(THIRD, new Random(31), true));
    }

    /** The circular of the report's form, whichever that is; of all forms where there is no report. */
    @Example
    void what_a_rule_rests_on_is_the_circular_of_the_reports_own_form() {
        for (Edition edition : Edition.values()) {
            DisclosureReport right = report(edition.firstYear(), FullTables.valid(edition, new Random(5), true));
            CellAddress received = edition.form().cell(ApplicationLine.RECEIVED, ApplicantType.NATURAL_PERSON);
            assertThat(Reports.validate(add(right, received, 1)).findings("T3-BALANCE"))
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.basis())
                            .contains(Label.of(
                                    edition.document() + "，表三各行的含义：收到的和上年结转的，不是办结了就是结转下年（模板）",
                                    "Circular " + edition.document()
                                            + ", what the lines of Table 3 mean: what was received or carried in was"
                                            + " handled or is carried forward (template)")));
            assertThat(Reports.validate(withoutWhatCameIn(right)).notEvaluated())
                    .filteredOn(open -> open.rule().equals("T3-TOTAL"))
                    .isNotEmpty()
                    .allSatisfy(
                            open -> assertThat(open.basis().orElseThrow().zh()).startsWith(edition.document()));
        }
        String all =
                RuleCatalogue.standard().rule("T3-TOTAL").basis().orElseThrow().zh();
        assertThat(all)
                .isEqualTo(
                        Arrays.stream(Edition.values()).map(Edition::document).collect(Collectors.joining("、"))
                                + "，表三总计一栏的含义（模板）");
    }

    /** Two blank lines, between which no equation can tell. */
    private static DisclosureReport withoutWhatCameIn(DisclosureReport report) {
        DisclosureReport open = report;
        for (ApplicationLine line : List.of(ApplicationLine.RECEIVED, ApplicationLine.CARRIED_IN)) {
            for (FormColumn column : report.edition().form().line(line).columns()) {
                open = open.with(report.edition().form().cell(line, column.term()), Figure.blank());
            }
        }
        return open;
    }

    @Example
    void a_report_on_another_form_than_its_years_is_shown_the_circular_that_it_should_have_followed() {
        for (Edition edition : Edition.values()) {
            Edition wrong = edition == Edition.first() ? Edition.newest() : Edition.first();
            DisclosureReport report = report(edition.firstYear(), FullTables.valid(wrong, new Random(5), true));
            assertThat(Reports.validate(report).findings("S-EDITION"))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.basis().orElseThrow().zh()).isEqualTo(edition.document()));
        }
    }

    @Example
    void what_rests_on_the_regulations_rests_on_them_in_every_edition() {
        for (String id : new String[] {"S-SECTION", "T2-STOCK", "F-STATED"}) {
            Rule rule = RuleCatalogue.standard().rule(id);
            assertThat(rule.editions())
                    .allSatisfy(edition -> assertThat(rule.basis(edition))
                            .isEqualTo(rule.basis())
                            .isPresent());
        }
    }

    private static List<String> broken(ValidationResult result) {
        return result.findings().stream().map(Finding::rule).distinct().toList();
    }

    private static DisclosureReport add(DisclosureReport report, CellAddress cell, long more) {
        return report.with(cell, Figure.of(report.figure(cell).countOr(0) + more));
    }

    @Property(tries = 100)
    void a_report_on_it_is_valid(@ForAll Random random, @ForAll boolean dense) {
        ValidationResult result = Reports.validate(report(2031, FullTables.valid(THIRD, random, dense)));

        assertThat(result.findings()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    @Example
    void no_rule_is_off_for_want_of_its_name() {
        assertThat(Reports.validate(valid()).statuses())
                .containsKeys("T2-STOCK", "T2-UNIT", "T2-RULEMAKING", "F-FEE", "T3-BALANCE", "T3-OUTCOMES", "T3-TOTAL");
        assertThat(RuleCatalogue.standard().rules())
                .allSatisfy(rule -> assertThat(rule.editions().contains(THIRD))
                        .as(rule.id())
                        .isEqualTo(rule.editions().contains(Edition.Y2021)));
    }

    @Example
    void the_rules_of_table_two_and_of_the_fee_look() {
        DisclosureReport spoilt = valid().with(ISSUED, Figure.of(9))
                .with(FORM.cell(ProactiveItem.FEES, ProactiveColumn2021.AMOUNT), Figure.parse("31644100元"))
                .withOtherMatters(OtherMatters.builder().text("无其他需要报告的事项。").build());

        assertThat(broken(Reports.validate(spoilt))).containsExactly("F-FEE", "T2-STOCK", "T2-UNIT");
    }

    @Example
    void it_is_the_form_of_its_years() {
        DisclosureReport old = report(2031, FullTables.valid(Edition.Y2021, new Random(1), true));
        DisclosureReport early = report(2030, FullTables.valid(THIRD, new Random(1), true));

        assertThat(broken(Reports.validate(old))).containsExactly("S-EDITION");
        assertThat(broken(Reports.validate(early))).containsExactly("S-EDITION");
    }

    @Property(tries = 100)
    void its_new_line_is_balanced(@ForAll @IntRange(min = 1, max = 999) int more) {
        ValidationResult result = Reports.validate(add(valid(), NEW_CELL, more));

        assertThat(broken(result)).containsExactly("T3-OUTCOMES", "T3-TOTAL");
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.suspect()).contains(NEW_CELL));
        assertThat(Reports.chinese(result)).anyMatch(each -> each.contains("算法模型"));
    }

    @Property(tries = 100)
    void one_wrong_cell_in_it_is_located(@ForAll Random random, @ForAll @IntRange(min = 1, max = 999) int more) {
        DisclosureReport meant = report(2031, FullTables.valid(THIRD, random, true));
        Localisation found = ErrorLocator.standard().locate(add(meant, NEW_CELL, more));

        assertThat(found.best()).hasValueSatisfying(repair -> {
            assertThat(repair.isUnique()).isTrue();
            assertThat(repair.applyTo(add(meant, NEW_CELL, more)).figures()).isEqualTo(meant.figures());
        });
    }

    /** Last year's report on the form of 2021, this year's on the third; what is carried over fits. */
    private static ValidationContext lastYear(DisclosureReport report, long more) {
        ReportFigures figures = ReportFigures.blank(Edition.Y2021).map((cell, blank) -> Figure.of(0));
        Form before = Edition.Y2021.form();
        for (ApplicantType applicant : ApplicantType.values()) {
            Figure in = report.figure(FORM.cell(ApplicationLine.CARRIED_IN, applicant));
            figures = figures.with(before.cell(ApplicationLine.CARRIED_FORWARD, applicant), in);
        }
        figures = figures.with(
                before.cell(ApplicationLine.CARRIED_FORWARD, Total.TOTAL),
                report.figure(FORM.cell(ApplicationLine.CARRIED_IN, Total.TOTAL)));
        CellAddress natural = before.cell(ApplicationLine.CARRIED_FORWARD, ApplicantType.NATURAL_PERSON);
        figures = figures.with(natural, Figure.of(figures.get(natural).countOr(0) + more));
        return ValidationContext.builder().previous(report(2030, figures)).build();
    }

    @Example
    void years_on_two_editions_compare_by_what_is_counted() {
        DisclosureReport report = valid();
        ReportValidator validator = ReportValidator.standard();

        assertThat(validator.validate(report, lastYear(report, 0)).statuses())
                .containsEntry("Y-CARRY", RuleStatus.PASSED)
                .containsEntry("Y-STOCK", RuleStatus.PASSED);
        assertThat(validator.validate(report, lastYear(report, 3)).findings("Y-CARRY"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells())
                        .containsExactly(FORM.cell(ApplicationLine.CARRIED_IN, ApplicantType.NATURAL_PERSON)));
        DisclosureReport more = report.with(IN_FORCE, Figure.of(5));
        assertThat(broken(validator.validate(more, lastYear(more, 0)))).startsWith("Y-STOCK");
    }

    @Example
    void a_blank_of_last_year_is_named_by_this_years_form() {
        DisclosureReport report = valid();
        ReportFigures before = ReportFigures.blank(Edition.Y2021);
        ValidationContext context =
                ValidationContext.builder().previous(report(2030, before)).build();

        assertThat(ReportValidator.standard().validate(report, context).notEvaluated())
                .filteredOn(each -> each.rule().equals("Y-CARRY"))
                .singleElement()
                .satisfies(open -> assertThat(open.cells())
                        .contains(FORM.cell(ApplicationLine.CARRIED_FORWARD, Total.TOTAL))
                        .doesNotContain(FORM.cell(ApplicationLine.CARRIED_FORWARD, ThirdEdition.MEDIA)));
    }

    @Example
    void a_cell_is_found_by_what_it_counts() {
        ReportFigures old = ReportFigures.blank(Edition.Y2021)
                .with(
                        Edition.Y2021.form().cell(RefusalReason.DELIBERATIVE_PROCESS, ApplicantType.OTHER_ORGANISATION),
                        Figure.of(7));
        Counterparts before = Counterparts.of(FORM, old);

        assertThat(before.figure(FORM.cell(RefusalReason.DELIBERATIVE_PROCESS, ApplicantType.OTHER_ORGANISATION)))
                .isEqualTo(Figure.of(7));
        assertThat(before.has(NEW_CELL)).isFalse();
        assertThat(before.hasAll(FORM.line(ThirdEdition.ALGORITHMS).cells())).isFalse();
    }

    /** Between the two national editions, that is what stands at the same address. */
    @Example
    void between_the_national_editions_addresses_say_so() {
        ReportFigures old = ReportFigures.blank(Edition.Y2019).map((cell, blank) -> Figure.parse(number(cell)));
        Counterparts before = Counterparts.of(Edition.Y2021.form(), old);

        assertThat(Edition.Y2021.cells()).allSatisfy(cell -> {
            assertThat(before.has(cell)).isEqualTo(Edition.Y2019.form().has(cell));
            if (before.has(cell)) {
                assertThat(before.figure(cell)).isEqualTo(old.get(cell));
            }
        });
    }

    private static String number(CellAddress cell) {
        return Integer.toString(Edition.Y2019.form().indexOf(cell));
    }

    /** The lines of one edition in another order and under other numbers, with one line more. */
    private static final Edition RENUMBERED = Edition.declare("2041", "国办公开办函〔2041〕1号", 2041)
            .tables(Edition.Y2021.form().tables().subList(0, 2))
            .table(TableDeclaration.unnumbered(Section.REMEDIES)
                    .columns(Edition.Y2021
                            .form()
                            .line(RemedyRoute.RECONSIDERATION)
                            .columns())
                    .line(1, new DeclaredLine(TermEntry.term("ruling", "行政裁决", "Rulings")))
                    .line(2, RemedyRoute.LITIGATION_AFTER_RECONSIDERATION)
                    .line(3, RemedyRoute.DIRECT_LITIGATION)
                    .line(4, RemedyRoute.RECONSIDERATION)
                    .columnTotals("T4-TOTAL")
                    .table())
            .build();

    @Example
    void children_whose_edition_has_all_cells_are_summed_by_what_is_counted() {
        ReportFigures.Builder figures = ReportFigures.builder(RENUMBERED);
        ReportFigures.Builder sums = ReportFigures.builder(Edition.Y2021);
        long next = 1;
        for (CellAddress cell : Edition.Y2021.cells()) {
            figures.set(
                    RENUMBERED
                            .form()
                            .cell(
                                    Edition.Y2021.form().lineOf(cell).term(),
                                    Edition.Y2021.form().columnOf(cell).term()),
                    Figure.of(next));
            sums.set(cell, Figure.of(next++));
        }
        DisclosureReport parent = report(2031, sums.build());
        ValidationContext context = ValidationContext.builder()
                .children(Children.of(report(2031, figures.build())))
                .build();
        CellAddress slip = CellAddress.parse("T4.2.2:upheld");

        assertThat(ReportValidator.standard().validate(parent, context).findings("H-SUM"))
                .isEmpty();
        assertThat(ReportValidator.standard().validate(parent, context).notEvaluated())
                .noneMatch(open -> open.rule().equals("H-SUM"));
        assertThat(ReportValidator.standard()
                        .validate(add(parent, slip, 1), context)
                        .findings("H-SUM"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells()).containsExactly(slip));
    }

    @Example
    void children_on_another_edition_are_not_summed() {
        DisclosureReport child = report(2031, FullTables.valid(Edition.Y2021, new Random(3), false));
        ValidationContext context =
                ValidationContext.builder().children(Children.of(child)).build();

        assertThat(Reports.gaps(ReportValidator.standard().validate(valid(), context)))
                .extracting(NotEvaluated::reason)
                .containsExactly("differentEdition");
    }

    @Example
    void children_on_it_are_summed_with_its_new_cells() {
        DisclosureReport parent = valid();
        DisclosureReport child = add(parent, NEW_CELL, 2);
        ValidationContext context =
                ValidationContext.builder().children(Children.of(child)).build();

        assertThat(ReportValidator.standard().validate(parent, context).findings("H-SUM"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cells()).containsExactly(NEW_CELL);
                    assertThat(finding.difference()).isEqualTo(Optional.of(BigDecimal.valueOf(-2)));
                });
    }

    @Example
    void every_fault_is_possible_in_it() {
        DisclosureReport report = valid();
        RuleCatalogue.standard()
                .rules()
                .forEach(rule -> rule.fault().ifPresent(fault -> {
                    assertThat(fault.isPossible(THIRD))
                            .as(rule.id())
                            .isEqualTo(!rule.id().equals("N-DECISIONS"));
                    if (fault.isPossible(THIRD)) {
                        assertThat(broken(Reports.validate(fault.commit(report, 0, 3))))
                                .contains(rule.id());
                    }
                }));
    }
}
