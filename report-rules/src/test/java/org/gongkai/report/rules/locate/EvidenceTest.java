package org.gongkai.report.rules.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.ValidationContext;
import org.junit.jupiter.api.Test;

/** What sentences and last year's report say for and against repairs. */
class EvidenceTest {

    /** Column B: 31 received and granted; column A: 20 received, 12 granted, 8 refused. */
    private static ReportFigures table() {
        ReportFigures zero = ReportFigures.blank(Edition.Y2021).map((cell, figure) -> Figure.of(0));
        ReportFigures persons = Tables.with(zero, "T3.1:A=20", "T3.3.1:A=12", "T3.3.2:A=8", "T3.3.7:A=20");
        ReportFigures both = Tables.with(persons, "T3.1:B=31", "T3.3.1:B=31", "T3.3.7:B=31");
        return Tables.with(both, "T3.1:G=51", "T3.3.1:G=43", "T3.3.2:G=8", "T3.3.7:G=51");
    }

    private static DisclosureReport saying(ReportFigures figures, String sentence) {
        return Tables.report(figures)
                .withOverview(Overview.builder().disclosureOnRequest(sentence).build());
    }

    private static Repair best(DisclosureReport report) {
        return ErrorLocator.standard().locate(report).best().orElseThrow();
    }

    @Test
    void a_sentence_that_agrees_is_named() {
        ReportFigures spoilt = Tables.with(table(), "T3.3.1:G=34");
        Repair repair = best(saying(spoilt, "全年予以公开43件。"));
        assertThat(repair.reasons()).containsExactly(RepairReason.DIGITS_SWAPPED, RepairReason.NARRATIVE_AGREES);
        assertThat(Tables.chinese(repair, Edition.Y2021))
                .isEqualTo("把 T3.3.1:G（予以公开 总计）34 改为 43（相邻两位数字颠倒），则 2 条勾稽关系全部成立（与文字表述一致）");
    }

    @Test
    void a_sentence_that_contradicts_is_named_and_makes_the_repair_dearer() {
        ReportFigures spoilt = Tables.with(table(), "T3.3.1:G=34");
        double silent = best(Tables.report(spoilt)).cost();
        Repair repair = best(saying(spoilt, "全年予以公开34件。"));
        assertThat(repair.reasons()).containsExactly(RepairReason.DIGITS_SWAPPED, RepairReason.NARRATIVE_CONTRADICTS);
        assertThat(repair.cost()).isCloseTo(silent + SlipCosts.CONTRADICTED, within(1e-9));
    }

    @Test
    void a_sentence_decides_between_repairs_that_the_equations_cannot_tell_apart() {
        ReportFigures right = Tables.with(table(), "T3.1:B=36", "T3.4:B=5", "T3.1:G=56", "T3.4:G=5");
        // 3 more for natural persons and 3 fewer for enterprises: received so, or carried forward otherwise.
        ReportFigures moved = Tables.with(right, "T3.1:A=23", "T3.1:B=33");
        List<Repair> silent =
                ErrorLocator.standard().locate(Tables.report(moved)).proposals();
        assertThat(silent).hasSize(2).noneMatch(Repair::isUnique);
        assertThat(silent.get(0).applyTo(Tables.report(moved)).figures()).isNotEqualTo(right);
        DisclosureReport report = saying(moved, "收到政府信息公开申请56件，其中自然人20件、商业企业36件。");
        assertThat(best(report).applyTo(report).figures()).isEqualTo(right);
        assertThat(best(report).reasons()).contains(RepairReason.NARRATIVE_AGREES);
    }

    @Property(tries = 50)
    void sentences_about_other_cells_change_nothing(@ForAll Random random) {
        ReportFigures right = FullTables.valid(Edition.Y2021, random, true);
        ReportFigures spoilt = Tables.with(right, "T3.3.1:A=3");
        assertThat(ErrorLocator.standard().locate(saying(spoilt, "行政诉讼9999件。")).proposals())
                .isEqualTo(ErrorLocator.standard().locate(Tables.report(spoilt)).proposals());
    }

    private static DisclosureReport before(ReportFigures figures) {
        return Tables.report(figures).toBuilder().year(2022).build();
    }

    private static Localisation against(ReportFigures figures, ReportFigures previous) {
        return ErrorLocator.standard()
                .locate(
                        Tables.report(figures),
                        ValidationContext.builder().previous(before(previous)).build());
    }

    /** Carried in and received: 4 and 16 instead of 5 and 15 adds up; only last year's report knows. */
    @Test
    void last_years_report_finds_what_this_years_tables_hide() {
        ReportFigures right = Tables.with(table(), "T3.1:A=15", "T3.2:A=5", "T3.1:G=46", "T3.2:G=5");
        ReportFigures previous = Tables.with(table(), "T3.4:A=5", "T3.4:G=5", "T3.1:A=25", "T3.1:G=56");
        ReportFigures hidden = Tables.with(table(), "T3.1:A=16", "T3.2:A=4", "T3.1:G=47", "T3.2:G=4");
        assertThat(Tables.locate(hidden).proposals()).isEmpty();
        assertThat(against(right, previous).proposals()).isEmpty();
        Localisation found = against(hidden, previous);
        assertThat(found.isUnique()).isFalse();
        assertThat(found.proposals()).anySatisfy(repair -> {
            assertThat(repair.applyTo(Tables.report(hidden)).figures()).isEqualTo(right);
            assertThat(repair.reasons()).contains(RepairReason.PREVIOUS_AGREES);
            assertThat(repair.settles()).contains("Y-CARRY");
        });
    }

    /** A slip that has nothing to do with last year's report, and a last year's report that is wrong. */
    @Test
    void last_years_report_may_be_what_is_wrong() {
        ReportFigures previous = Tables.with(table(), "T3.4:A=5", "T3.4:G=5", "T3.1:A=25", "T3.1:G=56");
        ReportFigures spoilt = Tables.with(table(), "T3.3.1:G=34");
        Localisation found = against(spoilt, previous);
        assertThat(found.proposals()).anySatisfy(repair -> {
            assertThat(repair.applyTo(Tables.report(spoilt)).figures()).isEqualTo(table());
            assertThat(repair.reasons()).contains(RepairReason.PREVIOUS_CONTRADICTS);
        });
    }

    @Test
    void last_years_report_tells_the_stock_of_documents() {
        ReportFigures before = Tables.with(table(), "T2.1.2:inForce=30");
        ReportFigures now = Tables.with(table(), "T2.1.2:issued=4", "T2.1.2:repealed=1", "T2.1.2:inForce=35");
        List<Repair> proposals = against(now, before).proposals();
        assertThat(proposals).isNotEmpty().noneMatch(Repair::isUnique).allSatisfy(repair -> {
            assertThat(repair.settles()).contains("Y-STOCK");
            assertThat(repair.changes())
                    .singleElement()
                    .satisfies(change -> assertThat(change.cell().line()).isEqualTo("T2.1.2"));
        });
        assertThat(proposals)
                .extracting(repair -> repair.changes().get(0).cell())
                .contains(CellAddress.parse("T2.1.2:inForce"), CellAddress.parse("T2.1.2:issued"));
    }
}
