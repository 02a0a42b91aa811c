package org.gongkai.report.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.SourceFile;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.SampleReports;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cells of a workbook hold is read; what they only would show once counted, or show otherwise, is not. */
class WorkbookReaderTest {

    private static final CellAddress CELL = CellAddress.parse("T3.1:A");

    private static DocumentReading reading(String cell) {
        WorkbookDraft draft = new WorkbookDraft();
        draft.sheet("年报");
        draft.row("样板市统计局2023年政府信息公开工作年度报告");
        draft.row("三、收到和处理政府信息公开申请情况");
        draft.row("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
        draft.row("一、本年新收政府信息公开申请数量", "", "0", "0", "0", "0", "0", "9");
        draft.put(3, 1, cell);
        return ReportDocuments.read(draft.file().bytes());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a number                  | <c><v>34</v></c>                                  | 34
            a number with its style   | <c s='1'><v>1573179</v></c>                       | 1573179
            stored inexactly          | <c><v>72701.257799999999</v></c>                  | 72701.2578
            with an exponent          | <c><v>3.4E1</v></c>                               | 34
            a text                    | <c t='inlineStr'><is><t>22（其中修订16件）</t></is></c> | 22（其中修订16件）
            how a text is spoken      | <c t='inlineStr'><is><t>34</t><rPh><t>5</t></rPh></is></c> | 34
            a note sign               | <c t='inlineStr'><is><r><t>40</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r></is></c> | 40（1）
            a formula, counted        | <c><f>SUM(B1:B2)</f><v>34</v></c>                 | 34
            a formula, not counted    | <c><f>SUM(B1:B2)</f></c>                          | ?
            an error                  | <c t='e'><v>#REF!</v></c>                         | ?
            true                      | <c t='b'><v>1</v></c>                             | ?
            a date                    | <c s='2'><v>45000</v></c>                         | ?
            a date of its own kind    | <c s='3'><v>45000</v></c>                         | ?
            a share                   | <c s='4'><v>0.34</v></c>                          | ?
            shown in thousands        | <c s='5'><v>34000</v></c>                         | ?
            not shown                 | <c s='6'><v>34</v></c>                            | ?
            with a unit               | <c s='7'><v>34</v></c>                            | 34
            two lines                 | <c t='inlineStr'><is><t>3&#10;4</t></is></c>      | ?
            a text that is not there  | <c t='s'><v>77</v></c>                            | ?
            no number                 | <c><v>x</v></c>                                   | ?
            nothing                   | <c/>                                              | _
            """)
    void a_cell_is_read_as_it_holds_or_openly_left(String name, String cell, String expected) {
        DocumentReading reading = reading(cell);
        Figure figure = reading.report().figure(CELL);
        switch (expected) {
            case "?" -> {
                assertThat(figure.state()).isEqualTo(Figure.State.UNREADABLE);
                assertThat(reading.remarks())
                        .anySatisfy(remark -> assertThat(remark.cells()).contains(CELL));
            }
            case "_" -> assertThat(figure.isBlank()).isTrue();
            default -> assertThat(figure.toString()).isEqualTo(expected);
        }
        assertThat(reading.report().figure(CellAddress.parse("T3.1:G")).toString())
                .isEqualTo("9");
    }

    @Test
    void a_cell_says_where_it_stood() {
        assertThat(reading("<c><v>34</v></c>").provenance().location(CELL))
                .hasValueSatisfying(place -> assertThat(place.toString()).isEqualTo("table 1 row 4 column 2 年报!B4"));
    }

    @Test
    void a_sheet_that_does_not_show_is_not_read_and_said_to_be_there() {
        DocumentReading reading =
                ReportDocuments.read(WorkbookDraft.withHiddenSheet("上年").bytes());
        assertThat(reading.report().figure(CellAddress.parse("T3.2:A")).isBlank())
                .isTrue();
        assertThat(reading.remarks()).anySatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo(RemarkKind.SHEET_HIDDEN);
            assertThat(remark.arguments()).isEqualTo(List.of("上年"));
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_report_in_a_workbook_reads_back_the_same(boolean sheets) {
        for (int seed = 0; seed < 100; seed++) {
            DisclosureReport report = ScatteredReports.report(new Random(seed));
            DocumentReading reading =
                    ReportDocuments.read(WorkbookDraft.of(report, sheets).bytes());
            assertThat(reading.report())
                    .as("seed " + seed + " " + reading.remarks())
                    .isEqualTo(report);
        }
    }

    @Test
    void merged_cells_reach_as_far_as_something_stands() {
        WorkbookDraft draft = new WorkbookDraft();
        draft.sheet("表");
        draft.row("甲", "乙", "");
        draft.row("1", "2", "3");
        draft.row("", "4", "5");
        draft.merge("B1:XFD1");
        draft.merge("A2:A1048576");
        List<Block> blocks = new OfficeReader()
                .read(new SourceFile(draft.file().bytes(), ""))
                .blocks();
        Grid grid = (Grid) blocks.get(0);
        assertThat(grid.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.text() + "@" + cell.column() + "-" + cell.end()
                                        + (cell.continued() ? "^" : ""))
                                .toList()))
                .containsExactly(
                        List.of("甲@0-1", "乙@1-3"),
                        List.of("1@0-1", "2@1-2", "3@2-3"),
                        List.of("1@0-1^", "4@1-2", "5@2-3"));
    }

    @Test
    void tables_below_each_other_on_a_wider_sheet_are_read_each_by_itself() {
        WorkbookDraft draft = new WorkbookDraft();
        draft.sheet("年报");
        draft.row("样板市统计局2023年政府信息公开工作年度报告");
        draft.row("四、政府信息公开行政复议、行政诉讼情况");
        for (String route : List.of("行政复议", "未经复议直接起诉", "复议后起诉")) {
            draft.row();
            draft.row(route);
            draft.row("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
            draft.row("", "", route.equals("行政复议") ? "" : "5", "", "7");
        }
        draft.row("六、其他需要报告的事项");
        draft.row("无。", "", "", "", "", "", "", "", "（完）");
        DocumentReading reading = ReportDocuments.read(draft.file().bytes());
        assertThat(reading.report().figure(CellAddress.parse("T4.1:total")).toString())
                .isEqualTo("7");
        assertThat(reading.report()
                        .figure(CellAddress.parse("T4.2.2:otherResult"))
                        .toString())
                .isEqualTo("5");
    }

    @Test
    void a_row_of_one_long_text_is_a_paragraph() {
        WorkbookDraft draft = new WorkbookDraft();
        draft.sheet("表");
        draft.row("样板市统计局2023年政府信息公开工作年度报告");
        draft.row("本年度围绕中心工作推进公开，各项任务按期完成。");
        draft.row("甲", "乙");
        assertThat(new OfficeReader()
                        .read(new SourceFile(draft.file().bytes(), ""))
                        .blocks())
                .extracting(block -> block instanceof TextBlock text ? text.text() : "grid")
                .containsExactly("样板市统计局2023年政府信息公开工作年度报告", "本年度围绕中心工作推进公开，各项任务按期完成。", "grid");
    }

    @Test
    void a_sheet_far_away_is_too_much() {
        OfficeFile file = WorkbookDraft.workbook(Map.of(
                "表",
                "<row r='1'><c r='XFD1'><v>1</v></c><c r='A1'><v>1</v></c></row>"
                        + "<row r='1048576'><c r='A1048576'><v>1</v></c></row>"));
        assertThat(new OfficeReader().read(new SourceFile(file.bytes(), "")).blocks())
                .isNotEmpty();
    }

    /** The launcher learns from it which classes it takes to read such a file. */
    @Test
    void the_sample_of_the_launcher_is_read_in_full() throws IOException {
        Path file = Path.of("../report-cli/src/main/launcher/training/sample.xlsx");
        if (Boolean.getBoolean("gongkai.update")) {
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    WorkbookDraft.of(SampleReports.COUNTY_DEPARTMENT_2023, true).bytes());
        }
        DocumentReading reading = ReportDocuments.read(Files.readAllBytes(file), file.toString());
        assertThat(reading.report().figures()).isEqualTo(SampleReports.COUNTY_DEPARTMENT_2023.figures());
    }
}
