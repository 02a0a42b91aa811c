package org.gongkai.report.documents.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.Grid;
import org.gongkai.report.documents.source.SourceFile;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.OverviewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows in a document of Word is read, and nothing else. */
class WordReaderTest {

    private static final CellAddress CELL = CellAddress.parse("T3.1:A");
    private static final List<String> HEADINGS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

    private static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String tc(String content) {
        return "<w:tc><w:p>" + content + "</w:p></w:tc>";
    }

    private static String line(String label, String first) {
        return "<w:tr>" + tc(r(label)) + first + tc(r("0")).repeat(5) + tc(r("9")) + "</w:tr>";
    }

    private static String report(String table) {
        StringBuilder headings = new StringBuilder("<w:tr>").append(tc(""));
        HEADINGS.forEach(each -> headings.append(tc(r(each))));
        return p("样板市统计局2023年政府信息公开工作年度报告") + p("一、总体情况") + p("运行平稳。") + "<w:tbl>" + headings + "</w:tr>" + table
                + "</w:tbl>";
    }

    private static DocumentReading read(String body) {
        return ReportDocuments.read(OfficeFile.word(body).bytes());
    }

    private static List<Block> blocks(OfficeFile file) {
        return new OfficeReader().read(new SourceFile(file.bytes(), "")).blocks();
    }

    private static List<String> texts(OfficeFile file) {
        return blocks(file).stream()
                .map(block -> block instanceof TextBlock text
                        ? text.text()
                        : ((Grid) block).rows().toString())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one run                   | <w:r><w:t>34</w:t></w:r>                                                                       | 34
            several runs              | <w:r><w:t>3</w:t></w:r><w:r><w:t>4</w:t></w:r>                                                 | 34
            inserted                  | <w:r><w:t>3</w:t></w:r><w:ins><w:r><w:t>4</w:t></w:r></w:ins>                                  | 34
            deleted                   | <w:del><w:r><w:delText>86</w:delText></w:r></w:del><w:r><w:t>34</w:t></w:r>                    | 34
            moved away                | <w:moveFrom><w:r><w:t>869</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>34</w:t></w:r></w:moveTo> | 34
            hidden                    | <w:r><w:t>34</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>0</w:t></w:r>                      | 34
            hidden switched off       | <w:r><w:t>3</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>4</w:t></w:r>             | 34
            note sign                 | <w:r><w:t>40</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r> | 40（1）
            struck out                | <w:r><w:rPr><w:strike/></w:rPr><w:t>86</w:t></w:r>                                             | ?
            white                     | <w:r><w:t>3</w:t></w:r><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>4</w:t></w:r>         | ?
            a symbol                  | <w:r><w:t>3</w:t><w:sym w:char='F034'/></w:r>                                                  | ?
            a formula                 | <w:r><w:t>3</w:t></w:r><oMath xmlns=''><r><t>4</t></r></oMath>                                 | ?
            turned round              | <w:bdo w:val='rtl'><w:r><w:t>43</w:t></w:r></w:bdo>                                            | ?
            two numbers, a break      | <w:r><w:t>3</w:t><w:br/><w:t>4</w:t></w:r>                                                     | ?
            two numbers, a tabulator  | <w:r><w:t>3</w:t><w:tab/><w:t>456</w:t></w:r>                                                  | ?
            two paragraphs            | <w:r><w:t>3</w:t></w:r></w:p><w:p><w:r><w:t>4</w:t></w:r>                                      | ?
            deleted paragraph mark    | <w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>3</w:t></w:r></w:p><w:p><w:r><w:t>4</w:t></w:r> | 34
            field result              | <w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>=1+2</w:instrText><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>34</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r> | 34
            simple field              | <w:fldSimple w:instr='=3'><w:r><w:t>34</w:t></w:r></w:fldSimple>                               | 34
            content control           | <w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>34</w:t></w:r></w:sdtContent></w:sdt>                 | 34
            link                      | <w:hyperlink><w:r><w:t>34</w:t></w:r></w:hyperlink>                                            | 34
            two forms of one content  | <AlternateContent xmlns=''><Choice><w:r><w:t>34</w:t></w:r></Choice><Fallback><w:r><w:t>5</w:t></w:r></Fallback></AlternateContent> | 34
            a box over the cell       | <w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>4</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r> | ?
            an older form of its look | <w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>34</w:t></w:r>   | 34
            nothing                   | <w:r/>                                                                                         | _
            """)
    void a_cell_is_read_as_it_shows_or_openly_left(String name, String content, String expected) {
        DocumentReading reading = read(report(line("一、本年新收政府信息公开申请数量", tc(content))));
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
        DocumentReading reading = read(p("目录") + report(line("一、本年新收政府信息公开申请数量", tc(r("34")))));
        assertThat(reading.provenance().location(CELL))
                .hasValueSatisfying(place -> assertThat(place.toString()).isEqualTo("table 1 row 2 column 2"));
    }

    @Test
    void changes_that_nobody_has_accepted_are_remarked_on() {
        DocumentReading reading = read(
                report(line("一、本年新收政府信息公开申请数量", tc("<w:ins>" + r("3") + "</w:ins><w:del>" + r("4") + "</w:del>"))));
        assertThat(reading.remarks())
                .filteredOn(remark -> remark.kind() == RemarkKind.TRACKED_CHANGES)
                .singleElement()
                .extracting(Remark::arguments)
                .isEqualTo(List.of(2));
    }

    @Test
    void a_deleted_row_is_no_row() {
        String deleted =
                line("一、本年新收政府信息公开申请数量", tc(r("77"))).replaceFirst("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");
        DocumentReading reading = read(report(deleted + line("一、本年新收政府信息公开申请数量", tc(r("34")))));
        assertThat(reading.report().figure(CELL).toString()).isEqualTo("34");
    }

    @Test
    void merged_cells_keep_their_columns() {
        String table = "<w:tbl>"
                + "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("甲") + "</w:tc>" + tc(r("乙")) + "</w:tr>"
                + "<w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("丙") + "</w:tc>" + tc(r("1"))
                + tc(r("2"))
                + "</w:tr>"
                + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("不显示") + "</w:tc>" + tc(r("3")) + tc(r("4"))
                + "</w:tr>"
                + "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc(r("5"))
                + "<w:tc><w:tcPr><w:hMerge w:val='restart'/></w:tcPr>" + p("6") + "</w:tc>"
                + "<w:tc><w:tcPr><w:hMerge/></w:tcPr>" + p("") + "</w:tc></w:tr>"
                + "</w:tbl>";
        Grid grid = (Grid) blocks(OfficeFile.word(table)).get(0);
        assertThat(grid.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.text() + "@" + cell.column() + "-" + cell.end()
                                        + (cell.continued() ? "^" : ""))
                                .toList()))
                .containsExactly(
                        List.of("甲@0-2", "乙@2-3"),
                        List.of("丙@0-1", "1@1-2", "2@2-3"),
                        List.of("丙@0-1^", "3@1-2", "4@2-3"),
                        List.of("5@1-2", "6@2-4"));
    }

    @Test
    void a_deleted_row_between_merged_cells_does_not_lengthen_them() {
        String down = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
        String table = "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("丙") + "</w:tc>"
                + tc(r("1")) + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" + down + tc(r("7")) + "</w:tr>"
                + "<w:tr>" + down + tc(r("2")) + "</w:tr><w:tr>" + tc(r("丁")) + tc(r("3")) + "</w:tr></w:tbl>";
        assertThat(texts(OfficeFile.word(table))).containsExactly("[丙 | 1, 丙 | 2, 丁 | 3]");
    }

    @Test
    void a_table_with_tables_inside_only_arranges() {
        String inner = "<w:tbl><w:tr>" + tc(r("1")) + tc(r("2")) + "</w:tr></w:tbl>";
        String outer = "<w:tbl><w:tr><w:tc>" + p("上") + inner + p("下") + "</w:tc></w:tr></w:tbl>";
        assertThat(texts(OfficeFile.word(outer))).containsExactly("上", "[1 | 2]", "下");
    }

    @Test
    void a_whole_report_in_one_cell_is_text() {
        String cell = "<w:tbl><w:tr><w:tc>" + p("一、总体情况") + p("运行平稳。") + "</w:tc></w:tr></w:tbl>";
        assertThat(texts(OfficeFile.word(cell))).containsExactly("一、总体情况", "运行平稳。");
    }

    @Test
    void the_text_of_a_box_follows_its_paragraph() {
        String box = "<w:r><w:pict><shape xmlns=''><textbox><w:txbxContent>" + p("框中")
                + "</w:txbxContent></textbox></shape></w:pict></w:r>";
        assertThat(texts(OfficeFile.word("<w:p>" + r("段落") + box + "</w:p>" + p("下一段"))))
                .containsExactly("段落", "框中", "下一段");
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format
                + "'/><w:suff w:val='nothing'/>" + "<w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    private static String numbered(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='1'/></w:numPr></w:pPr>" + r(text)
                + "</w:p>";
    }

    private static OfficeFile withLists(String body) {
        return OfficeFile.word(body)
                .relationships("word/document.xml", Map.of("numbering", "numbering.xml", "styles", "styles.xml"))
                .part(
                        "word/styles.xml",
                        "<w:styles " + OfficeFile.WORD
                                + "><w:style w:type='paragraph' w:styleId='h'><w:pPr><w:outlineLvl w:val='0'/>"
                                + "<w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                                + "<w:style w:type='paragraph' w:styleId='i'><w:basedOn w:val='h'/></w:style></w:styles>")
                .part(
                        "word/numbering.xml",
                        "<w:numbering " + OfficeFile.WORD + "><w:abstractNum w:abstractNumId='7'>"
                                + level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCounting", "（%2）")
                                + level(2, "decimal", "%3．") + "</w:abstractNum>"
                                + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num></w:numbering>");
    }

    @Test
    void numbers_that_the_document_counts_stand_before_their_texts() {
        String styled = "<w:p><w:pPr><w:pStyle w:val='i'/></w:pPr>" + r("主动公开政府信息情况") + "</w:p>";
        String off = "<w:p><w:pPr><w:pStyle w:val='i'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>" + r("无编号")
                + "</w:p>";
        OfficeFile file = withLists(numbered(0, "总体情况")
                + numbered(1, "主动公开")
                + numbered(1, "依申请公开")
                + numbered(2, "受理")
                + styled
                + off
                + numbered(1, "新的"));
        assertThat(texts(file))
                .containsExactly("一、总体情况", "（一）主动公开", "（二）依申请公开", "1．受理", "二、主动公开政府信息情况", "无编号", "（一）新的");
        assertThat(blocks(file).get(4))
                .isInstanceOfSatisfying(
                        TextBlock.class, text -> assertThat(text.heading()).isTrue());
    }

    @Test
    void parts_of_section_one_are_known_by_numbers_that_stand_in_no_text() {
        OfficeFile file = withLists(p("样板市统计局2023年政府信息公开工作年度报告")
                + numbered(0, "总体情况")
                + numbered(1, "主动公开。公开若干。")
                + numbered(1, "监督保障。抽查若干。")
                + numbered(0, "主动公开政府信息情况")
                + numbered(0, "收到和处理政府信息公开申请情况"));
        DocumentReading reading = ReportDocuments.read(file.bytes());
        assertThat(reading.report().overview().part(OverviewPart.OVERSIGHT)).hasValue("抽查若干。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:altChunk/>                                                  | UNSUPPORTED_FORMAT
            <w:p>                                                          | DAMAGED
            """)
    void what_is_not_all_there_is_refused(String body, UnreadableDocumentException.Reason reason) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void a_doctype_is_refused() {
        OfficeFile file = OfficeFile.word("").part("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><document/>");
        assertThatThrownBy(() -> ReportDocuments.read(file.bytes()))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.UNSAFE_XML));
    }
}
