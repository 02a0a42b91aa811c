package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What published reports look like, a file for every way. */
class VariationsTest {

    private static final String BASE_FIGURES = "T3.1: 5 1 0 0 0 0 6";

    private static byte[] bytes(String name) {
        try (InputStream in = VariationsTest.class.getResourceAsStream("/variations/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static DocumentReading read(String name) {
        return ReportDocuments.read(bytes(name), name);
    }

    /** The remarks besides those on what these small files leave out. */
    private static Set<String> remarks(DocumentReading reading) {
        return reading.remarks().stream()
                .filter(remark -> remark.kind() != RemarkKind.TABLE_MISSING
                        && remark.kind() != RemarkKind.LINE_MISSING
                        && remark.kind() != RemarkKind.SECTION_MISSING)
                .map(Remark::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title-year-split-over-tags.html",
                "title-year-with-space.html",
                "title-year-as-reporting-year.html",
                "title-over-two-lines.txt",
                "title-wrapped-inside-its-words.txt",
                "title-wrapped-inside-the-name.txt",
                "title-in-other-usual-words.txt",
                "title-year-without-its-sign.txt",
                "title-only-in-the-opening.txt",
                "title-behind-a-label.txt",
                "title-missing-category-in-metadata.txt",
                "headings-at-single-line-ends.md",
                "table3-headings-wrapped-over-two-rows.txt",
                "table3-cells-one-blank-apart.txt",
                "table3-one-cell-a-line.txt",
                "title-only-in-a-metadata-table.html",
                "page-title-is-the-portals-name.html",
                "another-year-in-the-navigation.html",
                "another-year-in-the-text.html",
                "headings-in-other-words.html",
                "headings-half-width-and-stray-bar.txt",
                "page-with-navigation-and-log-in.html",
                "page-in-gb18030.html",
                "page-in-gb18030-declared-as-utf-8.html",
                "page-with-bom.txt",
                "page-with-soft-spaces.html",
                "page-in-markdown.md",
                "table3-one-small-table-a-line.html",
                "table3-repeated-heading-and-page-number.html",
                "table3-row-without-label.html",
                "table3-truncated-row.html",
                "table3-total-in-other-words.html",
                "table3-labels-wrapped.html",
                "table3-wrong-heading-in-the-middle.html",
                "table3-blank-edge-in-flattened-text.txt"
            })
    void title_year_body_and_the_first_line_are_read(String name) {
        DisclosureReport report = read(name).report();
        assertThat(report.year()).isEqualTo(2023);
        assertThat(report.agency().name()).isEqualTo("样板市示例区人民政府办公室");
        assertThat(line(report, "T3.1")).isEqualTo(BASE_FIGURES);
    }

    private static String line(DisclosureReport report, String line) {
        return line + ": "
                + report.edition().cells().stream()
                        .filter(cell -> cell.line().equals(line))
                        .map(cell -> report.figure(cell).isBlank()
                                ? "_"
                                : report.figure(cell).toString())
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "headings-numbering-restarts.html; T2.1.2: 3 1 8; ''",
                "headings-numbering-restarts.html; T3.1: 5 1 0 0 0 0 6; ''",
                "headings-missing.html; T2.1.2: 3 1 8; textLeftOver",
                "headings-inside-a-table-cell.html; T3.4: 2 0 0 0 0 0 2; editionAssumed",
                "table2-without-headings.html; T2.1.2: 3 1 8; orderAssumed",
                "table2-without-headings.html; T2.5.1: 96; orderAssumed",
                "table2-without-headings.html; T2.8.1: 12.5; orderAssumed",
                "table2-normative-documents-without-administrative.html; T2.1.2: 3 1 8; ''",
                "table2-notes-in-cells.html; T2.1.2: 22（其中修订16件） 55（含自然失效29件） 80; ''",
                "table2-amounts-and-separators.html; T2.5.1: 12345678; ''",
                "table2-amounts-and-separators.html; T2.6.1: 1，295; ''",
                "table2-amounts-and-separators.html; T2.6.2: １２; ''",
                "table2-amounts-and-separators.html; T2.8.1: 59237.2449; ''",
                "table2-fee-in-another-unit.html; T2.8.1: 4068208 |; 'columnsUnclear,editionAssumed'",
                "table2-only-row-lost-a-cell.md; T2.9.1: 0 | *; 'orderAssumed,rowAmbiguous'",
                "table2-only-row-lost-a-cell.md; T2.5.2: 1 0 25; 'orderAssumed,rowAmbiguous'",
                "table2-unit-behind-a-heading.txt; T2.9.1: 13 477.35; ''",
                // A figure is missing, and nobody knows which.
                "table3-cells-one-blank-apart.txt; T3.2: 1 | 0 | 0 | 0 | 0 | 1 *; 'editionAssumed,rowMiscounted'",
                "table3-cells-one-blank-apart.txt; T3.3.1: 2 0 0 0 0 0 2; 'editionAssumed,rowMiscounted'",
                "table3-one-cell-a-line.txt; T3.2: 1 | 0 | 0 | 0 | 0 | 1 *; 'editionAssumed,rowMiscounted'",
                "table3-one-cell-a-line.txt; T3.3.1: 2 0 0 0 0 0 2; 'editionAssumed,rowMiscounted'",
                "table3-labels-wrapped.html; T3.3.1: 5 0 0 0 0 0 5; editionAssumed",
                "table3-labels-wrapped.html; T3.3.3.1: 0 1 0 0 0 0 1; editionAssumed",
                "table3-group-on-another-page.html; T3.3.3.2: 0 2 0 0 0 0 2; editionAssumed",
                "table3-group-on-another-page.html; T3.3.3.3: 0 0 3 0 0 0 3; editionAssumed",
                "table3-subtotal-column.html; T3.1: 5 1 0 0 0 2 8; 'editionAssumed,subtotalDiffers'",
                "table3-subtotal-column.html; T3.4: 2 0 0 0 0 1 3; 'editionAssumed,subtotalDiffers'",
                "table3-only-persons-and-organisations.html; T3.1: 5 _ _ _ _ _ 8; 'columnMissing,editionAssumed'",
                "table3-total-in-other-words.html; T3.3.7: 4 1 0 0 0 0 5; editionAssumed",
                "table3-total-in-other-words.html; T3.4: 2 0 0 0 0 0 2; editionAssumed",
                "table3-other-handling-shortened.html; T3.3.6.1: 1 0 0 0 0 0 1; ''",
                "table3-other-handling-shortened.html; T3.3.6.2: 0 2 0 0 0 0 2; ''",
                "table3-other-handling-shortened.html; T3.3.6.3: 0 0 3 0 0 0 3; ''",
                "table3-one-small-table-a-line.html; T3.4: 2 0 0 0 0 0 2; 'editionAssumed,orderAssumed'",
                "table3-wrong-heading-in-the-middle.html; T3.4: 2 | 0 | 0 | 0 | 0 | 0 | 2 *; "
                        + "'columnsUnclear,editionAssumed,headingIgnored'",
                "table3-placeholder-dashes.html; T3.1: - - / — - - -; editionAssumed",
                "table3-repeated-heading-and-page-number.html; T3.4: 2 0 0 0 0 0 2; editionAssumed",
                "table3-row-without-label.html; T3.2: _ _ _ _ _ _ _; 'editionAssumed,rowUnknown'",
                "table3-blank-total.html; T3.1: 5 1 0 0 0 0 _; editionAssumed",
                "table3-blanks-for-zeros.html; T3.1: 5 _ _ _ _ _ 5; editionAssumed",
                "table3-truncated-row.html; T3.2: 1 | 0 | 7 *; 'editionAssumed,rowMiscounted'",
                "table3-truncated-row.html; T3.4: 2 0 0 0 0 0 2; 'editionAssumed,rowMiscounted'",
                "table3-blank-edge-in-flattened-text.txt; T3.4: 2 | 0 | 0 | 0 | 0 | 0 |  |  *; "
                        + "'editionAssumed,rowAmbiguous'",
                // 84 split in two before a blank total, beside a line whose blank cell is harmless for its total
                // agrees.
                "table3-figure-split-in-flattened-text.txt; T3.2: 8 | 4 |  | 1 | 2 | 3 | 4 |  |  *; 'editionAssumed,rowAmbiguous'",
                "table3-figure-split-in-flattened-text.txt; T3.4: 2 0 _ 0 0 0 2; 'editionAssumed,rowAmbiguous'",
                "table4-three-tables-heading-repeated-behind-a-page-number.txt; T4.1: 1 2 3 4 10; editionAssumed",
                "table4-three-tables-heading-repeated-behind-a-page-number.txt; T4.2.1: 6 7 8 9 30; editionAssumed",
                "table4-three-tables-heading-repeated-behind-a-page-number.txt; T4.2.2: 11 12 13 14 50; editionAssumed",
                "table4-one-row.html; T4.1: 1 2 3 4 5; 'editionAssumed,textLeftOver'",
                "table4-one-row.html; T4.2.2: 11 12 13 14 15; 'editionAssumed,textLeftOver'",
                "table4-heading-cut-off.txt; T4.2.1: 6 7 8 9 10; 'editionAssumed,orderAssumed'",
                "table4-three-tables.html; T4.2.1: 6 7 8 9 10; editionAssumed",
                "table4-three-tables-without-names.html; T4.1: _ _ _ _ _; 'editionAssumed,rowUnknown,sectionUnread'",
                "table4-transposed.html; T4.2.2: 11 12 13 14 15; editionAssumed",
                "table4-two-by-four.html; T4.1: 1 2 3 4 _; 'columnMissing,editionAssumed,rowUnknown'",
                "table4-two-by-four.html; T4.2.1: _ _ _ _ _; 'columnMissing,editionAssumed,rowUnknown'",
                "table4-twelve-headings-over-fifteen-figures.html; T4.2.1: 6 7 8 9 10; 'editionAssumed,orderAssumed'",
                "edition-2019-used-for-2023.html; T2.5.1: 7 -8 9; ''",
                "edition-2019-used-for-2023.html; T2.9.1: 6 251000元; ''",
                "page-in-markdown.md; T3.2: 5 | 1 | 0 | 0 | 0 | 6 *; 'editionAssumed,rowMiscounted'",
                "another-year-in-the-navigation.html; T3.1: 5 1 0 0 0 0 6; 'editionAssumed,otherYears,textLeftOver'",
            })
    void a_line_is_read_or_openly_left(String name, String expected, String codes) {
        DocumentReading reading = read(name);
        String line = expected.substring(0, expected.indexOf(':'));
        String shown = line(reading.report(), line);
        if (expected.endsWith("*")) {
            String each =
                    expected.substring(line.length() + 2, expected.length() - 1).strip();
            assertThat(reading.report().edition().cells().stream()
                            .filter(cell -> cell.line().equals(line))
                            .map(cell ->
                                    reading.report().figure(cell).toString().strip()))
                    .containsOnly(each);
        } else {
            assertThat(shown).isEqualTo(expected);
        }
        assertThat(String.join(",", remarks(reading))).isEqualTo(codes);
    }

    @Test
    void a_report_of_2023_on_the_form_of_2019_is_read_as_such() {
        assertThat(read("edition-2019-used-for-2023.html").report().edition()).isEqualTo(Edition.Y2019);
        assertThat(read("edition-2019-told-by-other-handling-alone.md").report().edition())
                .isEqualTo(Edition.Y2019);
    }

    @Test
    void headings_in_other_words_open_their_sections() {
        DocumentReading reading = read("headings-in-other-words.html");
        assertThat(reading.report().overview().introduction()).contains("本年度工作平稳。");
        assertThat(reading.report().problemsAndImprovements()).contains("人手偏紧，将充实力量。");
        assertThat(reading.report().otherMatters().text()).contains("无。");
        assertThat(reading.remarks()).noneMatch(remark -> remark.kind() == RemarkKind.SECTION_MISSING);
    }

    @Test
    void numbering_that_restarts_keeps_the_narrative_in_section_one() {
        DisclosureReport report = read("headings-numbering-restarts.html").report();
        assertThat(report.overview().proactiveDisclosure()).contains("主动公开信息若干条。");
        assertThat(report.overview().oversight()).contains("培训两次。");
        assertThat(report.problemsAndImprovements()).contains("人手偏紧，将充实力量。");
    }

    @Test
    void headings_inside_cells_part_the_sections() {
        DisclosureReport report = read("headings-inside-a-table-cell.html").report();
        assertThat(report.problemsAndImprovements()).contains("人手偏紧。\n将充实力量。");
    }

    @Test
    void parts_of_section_one_are_found_where_they_are_marked() {
        DisclosureReport report = read("narrative-parts.html").report();
        assertThat(report.overview().introduction()).contains("导语一句。");
        assertThat(report.overview().proactiveDisclosure()).contains("第一段。\n第二段。");
        assertThat(report.overview().disclosureOnRequest()).contains("受理749件，其中结转36件。");
        assertThat(report.overview().informationManagement()).contains("制度健全。");
        assertThat(report.overview().platforms()).contains("网站稳定，\n运行正常。");
        assertThat(report.overview().oversight()).contains("培训两次。");
    }

    @Test
    void the_processing_fee_is_read_where_it_is_plain() {
        assertThat(read("narrative-fee.html").report().otherMatters().processingFee())
                .hasValueSatisfying(fee -> {
                    assertThat(fee.requests()).hasValue(3);
                    assertThat(fee.amountYuan()).contains(BigDecimal.valueOf(1240));
                });
        assertThat(read("narrative-fee-not-charged.html")
                        .report()
                        .otherMatters()
                        .processingFee())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"narrative-fee-unclear.html", "narrative-fee-of-too-many-digits.html"})
    void a_processing_fee_that_is_not_plain_is_only_remarked(String name) {
        DocumentReading unclear = read(name);
        assertThat(unclear.report().otherMatters().processingFee()).isEmpty();
        assertThat(remarks(unclear)).contains("feeUnclear");
    }

    @Test
    void metadata_gives_the_day_of_publication() {
        assertThat(read("page-with-navigation-and-log-in.html").report().publishedOn())
                .contains(LocalDate.of(2024, 1, 20));
        assertThat(read("page-with-navigation-and-log-in.html")
                        .report()
                        .otherMatters()
                        .text())
                .contains("无。");
    }

    @Test
    void a_year_in_the_navigation_is_only_remarked() {
        assertThat(remarks(read("another-year-in-the-navigation.html"))).contains("otherYears");
    }

    @ParameterizedTest
    @CsvSource({"page-as-image-only.html, IMAGE_ONLY", "page-without-a-report.html, NO_REPORT"})
    void a_page_without_figures_says_so(String name, Reason reason) {
        assertThatThrownBy(() -> read(name)).isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.message(Locale.ENGLISH)).isNotEqualTo(e.message(Locale.CHINESE));
            assertThat(e).hasMessage(e.message(Locale.ENGLISH));
        });
    }

    @Test
    void every_figure_of_every_file_has_its_place() {
        for (String name :
                List.of("table4-transposed.html", "table3-group-on-another-page.html", "page-in-markdown.md")) {
            DocumentReading reading = read(name);
            List<CellAddress> figures = reading.report().edition().cells().stream()
                    .filter(cell -> !reading.report().figure(cell).isBlank())
                    .toList();
            assertThat(reading.provenance().cells()).as(name).containsAll(figures);
        }
    }
}
