package org.gongkai.report.documents.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.office.OfficeFile;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of OFD are read by where their signs and lines stand. */
class OfdReaderTest {

    private static final CellAddress CELL = CellAddress.parse("T3.1:A");
    private static final List<String> HEADINGS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

    private static String text(double x, double y, double size, String words) {
        return String.format(
                Locale.ROOT,
                "<ofd:TextObject Boundary='%.2f %.2f 150 20' Size='%.2f'><ofd:TextCode X='0' Y='%.2f'>%s</ofd:TextCode></ofd:TextObject>",
                x,
                y - size,
                size,
                size,
                words);
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<ofd:PathObject Boundary='%.2f %.2f %.2f %.2f'><ofd:AbbreviatedData>M 0 0 L %.2f %.2f</ofd:AbbreviatedData></ofd:PathObject>",
                x1,
                y1,
                x2 - x1,
                y2 - y1,
                x2 - x1,
                y2 - y1);
    }

    private static double side(int i) {
        return i == 0 ? 20 : 62 + 16 * (i - 1);
    }

    /** The lines and headings of a table of two lines; what stands in its first cell comes from somebody else. */
    private static String table() {
        StringBuilder page = new StringBuilder();
        for (double y : new double[] {70, 78, 86, 94}) {
            page.append(line(20, y, side(8), y));
        }
        for (int i = 0; i <= 8; i++) {
            page.append(line(side(i), 70, side(i), 94));
        }
        for (int i = 1; i <= 7; i++) {
            page.append(text(side(i) + 0.5, 75, 2.4, HEADINGS.get(i - 1)));
            page.append(text(side(i) + 6, 91, 3, i == 7 ? "9" : "0"));
            if (i > 1) {
                page.append(text(side(i) + 6, 83, 3, "0"));
            }
        }
        return page + text(21, 83, 2.4, "一、本年新收政府信息公开申请数量") + text(21, 91, 2.4, "二、上年结转政府信息公开申请数量");
    }

    private static String texts() {
        return text(30, 35, 6, "样板市统计局2023年政府信息公开工作年度报告")
                + text(30, 48, 5, "一、总体情况")
                + text(30, 57, 5, "运行平稳，没有其他说明。")
                + text(30, 65, 5, "三、收到和处理政府信息公开申请情况");
    }

    private static OfficeFile file(String template, String page) {
        String layer = "<ofd:Content><ofd:Layer ID='1'>%s</ofd:Layer></ofd:Content>";
        String ns = " xmlns:ofd='http://www.ofdspec.org/2016'";
        return OfficeFile.empty()
                .part(
                        "OFD.xml",
                        "<ofd:OFD" + ns
                                + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>")
                .part(
                        "Doc_0/Document.xml",
                        "<ofd:Document" + ns
                                + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                                + "<ofd:TemplatePage ID='7' BaseLoc='Tpls/Tpl_0/Content.xml'/></ofd:CommonData>"
                                + "<ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages></ofd:Document>")
                .part(
                        "Doc_0/Tpls/Tpl_0/Content.xml",
                        "<ofd:Page" + ns + ">" + String.format(layer, template) + "</ofd:Page>")
                .part(
                        "Doc_0/Pages/Page_0/Content.xml",
                        "<ofd:Page" + ns + "><ofd:Template TemplateID='7'/>" + String.format(layer, page)
                                + "</ofd:Page>");
    }

    private static DocumentReading read(String cell) {
        return ReportDocuments.read(file("", texts() + table() + cell).bytes(), "report.ofd");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            as it is            | <ofd:TextCode X='0' Y='3'>34</ofd:TextCode>                                | 34
            with distances      | <ofd:TextCode X='0' Y='3' DeltaX='g 2 1.6'>345</ofd:TextCode>              | 345
            drawn apart         | <ofd:TextCode X='0' Y='3' DeltaX='6'>34</ofd:TextCode>                     | ?
            over the side       | <ofd:TextCode X='0' Y='3'>12345678901</ofd:TextCode>                       | ?
            in white            | <ofd:FillColor Value='255 255 255'/><ofd:TextCode X='0' Y='3'>34</ofd:TextCode> | _
            nothing             | <ofd:TextCode X='0' Y='3'></ofd:TextCode>                                  | _
            """)
    void a_cell_is_read_as_it_looks_or_openly_left(String name, String code, String expected) {
        DocumentReading reading = read("<ofd:TextObject Boundary='66 80 14 5' Size='3'>" + code + "</ofd:TextObject>");
        Figure figure = reading.report().figure(CELL);
        switch (expected) {
            case "?" -> assertThat(figure.isNumber()).as("read as " + figure).isFalse();
            case "_" -> assertThat(figure.isBlank()).as("read as " + figure).isTrue();
            default -> assertThat(figure.toString()).isEqualTo(expected);
        }
        assertThat(reading.report().figure(CellAddress.parse("T3.2:G")).toString())
                .isEqualTo("9");
    }

    @Test
    void what_a_template_holds_stands_on_the_page() {
        DocumentReading reading = ReportDocuments.read(
                file(table(), texts() + text(66, 83, 3, "34")).bytes());
        assertThat(reading.report().figure(CELL).toString()).isEqualTo("34");
        assertThat(reading.provenance().location(CELL))
                .hasValueSatisfying(place -> assertThat(place.toString()).isEqualTo("page 1 table 1 row 2 column 2"));
    }

    @ParameterizedTest
    @CsvSource({
        "<ofd:PathObject Boundary='0 0 9 9'><ofd:AbbreviatedData>M 0 0 L 9 0</ofd:AbbreviatedData></ofd:PathObject>, IMAGE_ONLY",
        "<ofd:ImageObject Boundary='0 0 210 297'/>, IMAGE_ONLY",
        "'', EMPTY"
    })
    void pages_without_text_are_refused(String page, Reason reason) {
        assertThatThrownBy(() -> ReportDocuments.read(file("", page).bytes()))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void a_file_that_names_pages_which_are_not_there_is_damaged() {
        OfficeFile file = file("", texts())
                .part("Doc_0/Document.xml", "<Document><Pages><Page BaseLoc='Nowhere.xml'/></Pages></Document>");
        assertThatThrownBy(() -> ReportDocuments.read(file.bytes()))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
                    assertThat(e.getMessage()).contains("Nowhere.xml");
                });
    }

    /** The launcher learns from it which classes it takes to read such a file. */
    @Test
    void the_sample_of_the_launcher_is_read_in_full() throws IOException {
        Path file = Path.of("../report-cli/src/main/launcher/training/sample.ofd");
        if (Boolean.getBoolean("gongkai.update")) {
            Files.createDirectories(file.getParent());
            Files.write(
                    file, file("", texts() + table() + text(66, 83, 3, "34")).bytes());
        }
        DocumentReading reading = ReportDocuments.read(Files.readAllBytes(file), file.toString());
        assertThat(reading.report().figure(CELL).toString()).isEqualTo("34");
    }
}
