package org.gongkai.report.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.NotEvaluated;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader could not read leaves rules open; what the body wrote badly breaks them. */
class UnreadCellsTest {

    private static final CellAddress CELL = CellAddress.parse("T2.6.1:decisions");
    private static final DisclosureReport VALID = RuleCatalogue.standard().rule("S-SECTION").examples().stream()
            .filter(each -> each.passing())
            .findFirst()
            .orElseThrow()
            .report();

    private static ValidationResult validate(DisclosureReport report, Provenance provenance) {
        return ReportValidator.standard()
                .validate(
                        report,
                        ValidationContext.builder().provenance(provenance).build());
    }

    @Test
    void an_unreadable_cell_is_the_bodys_unless_the_reader_says_otherwise() {
        DisclosureReport report = VALID.with(CELL, Figure.parse("三四"));

        ValidationResult body = validate(report, Provenance.none());
        ValidationResult reader =
                validate(report, Provenance.builder().unread(CELL).build());

        assertThat(body.findings()).extracting(Finding::rule).containsExactly("C-UNREADABLE");
        assertThat(body.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(reader.findings()).isEmpty();
        assertThat(reader.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(reader.statuses()).containsEntry("C-UNREADABLE", RuleStatus.NOT_EVALUATED);
        assertThat(reader.notEvaluated()).extracting(NotEvaluated::reason).contains("unread");
    }

    @Test
    void a_blank_cell_that_was_not_read_is_no_blank() {
        ValidationResult result = validate(
                VALID.with(CELL, Figure.blank()),
                Provenance.builder().unread(CELL).build());

        assertThat(result.findings()).isEmpty();
        assertThat(result.statuses()).containsEntry("C-BLANK", RuleStatus.NOT_EVALUATED);
    }

    @Test
    void cells_of_both_kinds_are_told_apart() {
        CellAddress other = CellAddress.parse("T2.6.2:decisions");
        ValidationResult result = validate(
                VALID.with(CELL, Figure.parse("三四")).with(other, Figure.parse("五六")),
                Provenance.builder().unread(CELL).build());

        assertThat(result.findings("C-UNREADABLE"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells()).containsExactly(other));
        assertThat(result.notEvaluated())
                .anySatisfy(open -> assertThat(open.cells()).containsExactly(CELL));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_section_that_was_not_read_is_not_empty(boolean unread) {
        DisclosureReport report = VALID.withOtherMatters(OtherMatters.builder().build());
        Provenance provenance =
                unread ? Provenance.builder().unread(Section.OTHER_MATTERS).build() : Provenance.none();

        ValidationResult result = validate(report, provenance);

        assertThat(result.verdict()).isEqualTo(unread ? Verdict.UNDETERMINED : Verdict.INVALID);
        assertThat(result.findings("S-SECTION")).hasSize(unread ? 0 : 1);
    }

    @Test
    void a_finding_about_a_sentence_points_to_its_line_and_column() {
        String first = "开展培训两次，“规范”办理。";
        String second = "本年度共收到　政府信息公开申请 987654 件。";
        DisclosureReport report = VALID.withOverview(VALID.overview().withDisclosureOnRequest(first + "\n" + second));
        Provenance provenance = Provenance.builder()
                .paragraph(first, SourceLocation.ofText(7, 3))
                .paragraph(second, SourceLocation.ofText(9, 5))
                .build();

        assertThat(validate(report, provenance).findings("N-RECEIVED"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.source()).contains(SourceLocation.ofText(9, 5)));
    }

    @Test
    void a_wrapped_sentence_is_found_where_it_begins() {
        String first = "开展培训两次。本年度共收到政府信息";
        String second = "公开申请987654件。";
        DisclosureReport report = VALID.withOverview(VALID.overview().withDisclosureOnRequest(first + "\n" + second));
        Provenance provenance = Provenance.builder()
                .paragraph(first, SourceLocation.ofText(7, 3))
                .paragraph(second, SourceLocation.ofText(8, 1))
                .build();

        assertThat(validate(report, provenance).findings("N-RECEIVED"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.source()).contains(SourceLocation.ofText(7, 10)));
    }

    @Test
    void a_place_without_column_stays_as_it_is() {
        String text = "本年度共收到政府信息公开申请987654件。";
        SourceLocation path = SourceLocation.builder().path("html/body/p[4]").build();
        DisclosureReport report = VALID.withOverview(VALID.overview().withDisclosureOnRequest(text));

        assertThat(validate(report, Provenance.builder().paragraph(text, path).build())
                        .findings("N-RECEIVED"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.source()).contains(path));
    }
}
