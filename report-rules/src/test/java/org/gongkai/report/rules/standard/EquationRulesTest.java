package org.gongkai.report.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.Reports.chinese;
import static org.gongkai.report.rules.Reports.english;
import static org.gongkai.report.rules.Reports.open;
import static org.gongkai.report.rules.Reports.openEnglish;
import static org.gongkai.report.rules.Reports.validate;
import static org.gongkai.report.rules.Reports.with;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.NotEvaluated;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Reports;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;
import org.gongkai.report.rules.arithmetic.EquationResult;
import org.junit.jupiter.api.Test;

class EquationRulesTest {

    private static final CellAddress GRANTED = CellAddress.parse("T3.3.1:A");

    @Test
    void a_report_that_adds_up_is_valid() {
        ValidationResult result = validate(Reports.valid());
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.isValid()).isTrue();
        assertThat(result.findings()).isEmpty();
        assertThat(Reports.gaps(result)).isEmpty();
        assertThat(result.statuses().values()).containsOnly(RuleStatus.PASSED, RuleStatus.NOT_EVALUATED);
        assertThat(result).asString().startsWith("VALID\nS-DEADLINE 未写明公布日期");
    }

    @Test
    void swapped_digits_break_the_sums_that_the_cell_stands_in_and_are_suspected() {
        ValidationResult result = validate(with("T3.3.1:A=31"));
        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(chinese(result))
                .containsExactly(
                        "T3-OUTCOMES 自然人: 总计 40 ≠ 予以公开 31 + 部分公开 18 + 本机关不掌握相关政府信息 9 = 58 (差 -18)；疑误: T3.3.1:A（予以公开 自然人）",
                        "T3-TOTAL 三、（一）予以公开: 总计 13 ≠ 自然人 31 (差 -18)；疑误: T3.3.1:A（予以公开 自然人）");
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("T3-OUTCOMES", "T3-TOTAL");
        assertThat(result.findings()).allSatisfy(finding -> {
            assertThat(finding.cells()).contains(GRANTED).isSorted();
            assertThat(finding.suspect()).contains(GRANTED);
            assertThat(finding.difference()).contains(BigDecimal.valueOf(-18));
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
        assertThat(result.findings(GRANTED)).hasSize(2);
        assertThat(result.findings(CellAddress.parse("T3.1:A"))).isEmpty();
    }

    @Test
    void the_suspects_place_in_the_source_is_told() {
        SourceLocation place = SourceLocation.ofText(52, 19);
        ValidationContext context = ValidationContext.builder()
                .provenance(Provenance.builder()
                        .put(GRANTED, place)
                        .put(CellAddress.parse("T3.3.7:A"), SourceLocation.ofText(80, 3))
                        .build())
                .build();
        ValidationResult result = ReportValidator.standard().validate(with("T3.3.1:A=31"), context);
        assertThat(result.findings())
                .extracting(Finding::source)
                .allSatisfy(source -> assertThat(source).contains(place));
    }

    @Test
    void without_a_suspect_the_totals_place_is_told() {
        SourceLocation place = SourceLocation.ofText(90, 7);
        ValidationContext context = ValidationContext.builder()
                .provenance(Provenance.builder()
                        .put(CellAddress.parse("T4.1:pending"), SourceLocation.ofText(90, 5))
                        .put(CellAddress.parse("T4.1:total"), place)
                        .build())
                .build();
        ValidationResult result = ReportValidator.standard().validate(with("T4.1:pending=1"), context);
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.suspect()).isEmpty();
            assertThat(finding.source()).contains(place);
        });
    }

    @Test
    void a_broken_balance_reads_like_a_clerks_remark() {
        ValidationResult result = validate(with("T3.4:A=3", "T3.4:G=3"));
        assertThat(chinese(result))
                .filteredOn(text -> text.startsWith("T3-"))
                .containsExactly(
                        "T3-BALANCE 自然人: 新收 42 + 上年结转 0 = 42 ≠ 总计 40 + 结转下年 3 = 43 (差 -1)",
                        "T3-BALANCE 总计: 新收 42 + 上年结转 0 = 42 ≠ 总计 40 + 结转下年 3 = 43 (差 -1)");
        assertThat(english(result))
                .first()
                .isEqualTo(
                        "T3-BALANCE Natural person: received 42 + carried in 0 = 42 ≠ handled 40 + carried forward 3 = 43"
                                + " (difference -1)");
        assertThat(result.findings().get(0).cells())
                .extracting(CellAddress::toString)
                .containsExactly("T3.1:A", "T3.2:A", "T3.3.7:A", "T3.4:A");
        assertThat(result.findings().get(0).left()).contains(BigDecimal.valueOf(42));
        assertThat(result.findings().get(0).right()).contains(BigDecimal.valueOf(43));
    }

    @Test
    void an_equation_standing_alone_has_no_suspect() {
        ValidationResult result = validate(with("T4.1:pending=1"));
        assertThat(chinese(result))
                .containsExactly("T4-TOTAL 行政复议: 总计 1 ≠ 结果维持 1 + 结果纠正 0 + 其他结果 0 + 尚未审结 1 = 2 (差 -1)");
    }

    @Test
    void one_blank_cell_is_forced_by_the_others() {
        ValidationResult result = validate(with("T3.3.2:G="));
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(Reports.gaps(result)).isEmpty();
        assertThat(result.implied()).containsExactly(Map.entry(CellAddress.parse("T3.3.2:G"), BigDecimal.valueOf(18)));
        assertThat(result.statuses())
                .containsEntry("T3-TOTAL", RuleStatus.PASSED)
                .containsEntry("C-BLANK", RuleStatus.FAILED);
    }

    @Test
    void what_no_reader_can_read_is_open_like_a_blank() {
        ValidationResult result = validate(with("T3.3.2:A=/", "T4.1:upheld=两三件"));
        assertThat(result.implied())
                .containsExactly(
                        Map.entry(CellAddress.parse("T3.3.2:A"), BigDecimal.valueOf(18)),
                        Map.entry(CellAddress.parse("T4.1:upheld"), BigDecimal.valueOf(1)));
        assertThat(Reports.gaps(result)).isEmpty();
    }

    @Test
    void a_line_that_no_count_can_complete_is_an_error_with_both_sides() {
        ValidationResult result = validate(with("T4.1:upheld=28", "T4.1:corrected=", "T4.1:pending=", "T4.1:total=18"));
        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(chinese(result)).contains("T4-TOTAL 行政复议: 总计 18，合计为 18；结果维持 28 + 未填 2 格，合计至少 28。未填的格无论填多少，等式都不成立");
        assertThat(english(result))
                .contains("T4-TOTAL Administrative reconsideration: Total 18 come to exactly 18, but Upheld 28 + 2 open"
                        + " cells to at least 28: whatever the open cells hold, the equation fails");
        Finding finding = result.findings("T4-TOTAL").get(0);
        assertThat(finding.left()).contains(BigDecimal.valueOf(18));
        assertThat(finding.right()).isEmpty();
        assertThat(result.implied()).isEmpty();
    }

    @Test
    void two_equations_that_want_different_things_of_a_blank_cannot_both_hold() {
        ValidationResult result = validate(with("T3.3.2:G=", "T3.1:G=9", "T3.3.7:G=7"));
        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(result.implied()).isEmpty();
        assertThat(result.findings("T3-OUTCOMES"))
                .extracting(finding -> finding.message(java.util.Locale.CHINESE))
                .containsExactly("总计: 总计 7，合计为 7；予以公开 13 + 本机关不掌握相关政府信息 9 + 部分公开 未填，合计至少 22。" + "未填的格无论填多少，等式都不成立");
    }

    @Test
    void what_stays_open_is_told_with_its_bounds() {
        ValidationResult result = validate(with("T3.3.1:A=", "T3.3.2:A=", "T3.3.1:G=", "T3.3.2:G="));
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open(result))
                .contains("T3-OUTCOMES 单元格空白，无法核对: T3.3.1:A（予以公开 自然人）、T3.3.1:G（予以公开 总计）、"
                        + "T3.3.2:A（部分公开 自然人）、T3.3.2:G（部分公开 总计）；按各等式，每格应在 0 至 31 之间");
        assertThat(Reports.gaps(result))
                .extracting(NotEvaluated::rule, NotEvaluated::lowest, NotEvaluated::highest)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("T3-OUTCOMES", Optional.of(0L), Optional.of(31L)),
                        org.assertj.core.groups.Tuple.tuple("T3-TOTAL", Optional.of(0L), Optional.of(31L)));
    }

    @Test
    void many_blank_cells_make_one_remark() {
        ValidationResult result =
                validate(with("T3.3.1:A=", "T3.3.2:A=", "T3.3.1:G=", "T3.3.2:G=", "T3.3.4.1:A=", "T3.3.4.1:G="));
        assertThat(result.notEvaluated())
                .filteredOn(each -> each.rule().equals("T3-TOTAL"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.implied()).isEmpty();
                    assertThat(each.cells()).hasSize(6).isSorted();
                });
        assertThat(openEnglish(result))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("T3-TOTAL not checked, blank: T3.3.1:A (Granted, Natural person), ")
                        .endsWith(" and others, 6 cells in all; by the equations, each 0 to 40"));
    }

    @Test
    void signs_and_words_keep_an_equation_from_being_checked() {
        ValidationResult result = validate(with("T4.1:upheld=/", "T4.1:total=", "T4.2.1:upheld=两三件", "T4.2.1:total=/"));
        assertThat(Reports.gaps(result))
                .extracting(NotEvaluated::reason)
                .containsExactlyInAnyOrder("notApplicable", "unreadable");
        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(result.findings()).extracting(Finding::rule).contains("C-UNREADABLE");
    }

    @Test
    void sums_of_eighteen_digits_do_not_overflow() {
        String most = "9".repeat(Figure.MAX_DIGITS);
        DisclosureReport report = with(IntStream.range(0, 6)
                .mapToObj(i -> "T3.1:" + (char) ('A' + i) + "=" + most)
                .toArray(String[]::new));
        Finding finding = validate(report).findings("T3-TOTAL").get(0);
        assertThat(finding.right()).contains(new BigDecimal(most).multiply(BigDecimal.valueOf(6)));
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Arbitraries.of(Edition.values());
    }

    private static DisclosureReport zeros(Edition edition) {
        return DisclosureReport.builder()
                .from(Reports.valid())
                .year(edition.firstYear())
                .figures(
                        Reports.valid().figures().edition() == edition
                                ? Reports.valid().figures().map((cell, figure) -> Figure.of(0))
                                : org.gongkai.report.model.figure.ReportFigures.blank(edition)
                                        .map((cell, figure) -> Figure.of(0)))
                .build();
    }

    @Property(tries = 200)
    void one_changed_cell_is_found_in_exactly_the_equations_that_it_stands_in(
            @ForAll("editions") Edition edition, @ForAll int seed, @ForAll @LongRange(min = 1) long value) {
        CellAddress cell =
                edition.cells().get(Math.floorMod(seed, edition.cells().size()));
        long count = value % 1_000_000_000_000_000_000L;
        ValidationResult result = validate(zeros(edition).with(cell, Figure.of(Math.max(1, count))));
        long around = edition.form().equations().stream()
                .filter(each -> each.left().contains(cell) || each.right().contains(cell))
                .count();
        assertThat(result.findings(cell).stream().filter(each -> each.rule().matches("T[34]-.*")))
                .hasSize((int) around);
    }

    @Property(tries = 100)
    void the_quick_look_and_the_detailed_one_agree(@ForAll("editions") Edition edition, @ForAll long seed) {
        java.util.Random random = new java.util.Random(seed);
        DisclosureReport zeros = zeros(edition);
        DisclosureReport report =
                zeros.withFigures(zeros.figures().map((cell, figure) -> Figure.of(random.nextInt(40) == 0 ? 1 : 0)));
        long failing = IntStream.range(0, edition.form().equations().size())
                .mapToObj(equation -> EquationResult.of(equation, report.figures()))
                .filter(EquationResult::fails)
                .count();
        assertThat(validate(report).findings().stream()
                        .filter(each -> each.rule().matches("T[34]-.*")))
                .hasSize((int) failing);
    }

    @Property(tries = 100)
    void no_report_makes_the_validator_throw(@ForAll("editions") Edition edition, @ForAll long seed) {
        java.util.Random random = new java.util.Random(seed);
        String[] texts = {
            "", "/", "-", "x", "-3", "2.5", "1,295", "22（其中修订16件）", "9".repeat(18), "9".repeat(30), "3元", "0"
        };
        DisclosureReport report = zeros(edition)
                .withFigures(zeros(edition)
                        .figures()
                        .map((cell, figure) -> Figure.parse(texts[random.nextInt(texts.length)])));
        ValidationResult result = validate(report);
        assertThat(result).isEqualTo(validate(report)).hasSameHashCodeAs(validate(report));
        for (int equation = 0; equation < edition.form().equations().size(); equation++) {
            EquationResult expected = EquationResult.of(equation, report.figures());
            boolean found = result.findings(expected.equation().family().rule()).stream()
                    .anyMatch(finding -> finding.cells().equals(expected.cells()));
            assertThat(found || !expected.open().isEmpty())
                    .isEqualTo(expected.fails() || !expected.open().isEmpty());
        }
    }
}
