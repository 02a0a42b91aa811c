package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.model.SourceLocation;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader does not understand is no fault of the body: unread is neither blank nor empty. */
class UnreadTest {

    private static final String HEADINGS = "项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n";
    private static final CellAddress NATURAL = CellAddress.parse("T3.1:A");

    private static String page(String three, String four) {
        return "示例区水务局2023年政府信息公开工作年度报告\n一、总体情况\n总体平稳有序。\n三、收到和处理政府信息公开申请情况\n" + three
                + "四、政府信息公开行政复议、行政诉讼情况\n" + four
                + "五、存在的主要问题及改进情况\n人手不足，将加强培训。\n六、其他需要报告的事项\n无。\n";
    }

    private static DocumentReading read(String text) {
        return ReportDocuments.read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    private static UnreadableDocumentException refusal(String html) {
        try {
            ReportDocuments.read(html.getBytes(StandardCharsets.UTF_8), "a.html");
            throw new AssertionError("was read: " + html);
        } catch (UnreadableDocumentException e) {
            return e;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"22²", "约二十", "12/13", "见附件"})
    void what_the_body_wrote_so_that_nobody_can_read_it_is_the_bodys(String written) {
        DocumentReading reading = read(page(HEADINGS + "一、本年新收政府信息公开申请数量|" + written + "|0|0|0|0|0|9\n", ""));

        assertThat(reading.report().figure(NATURAL).state()).isEqualTo(Figure.State.UNREADABLE);
        assertThat(reading.provenance().isUnread(NATURAL)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3|0|0|5|8", "3|0|0|0|0|0|0|0|0|3"})
    void a_row_whose_figures_cannot_be_told_apart_is_unread(String figures) {
        DocumentReading reading = read(page(HEADINGS + "一、本年新收政府信息公开申请数量|" + figures + "\n", ""));

        assertThat(reading.provenance().isUnread(NATURAL)).isTrue();
        assertThat(reading.provenance().isUnread(Section.APPLICATIONS)).isFalse();
    }

    @Test
    void a_section_whose_text_was_no_table_is_unread_and_its_place_named() {
        DocumentReading reading = read(page("新收 三件 上年结转 零件 各类合计 三件 表略\n", ""));

        assertThat(reading.provenance().isUnread(Section.APPLICATIONS)).isTrue();
        assertThat(reading.provenance().isUnread(NATURAL)).isTrue();
        Remark remark = reading.remarks().stream()
                .filter(each -> each.kind() == RemarkKind.SECTION_UNREAD)
                .findFirst()
                .orElseThrow();
        assertThat(remark.location().orElseThrow().line()).hasValue(5);
        assertThat(remark.message(Locale.CHINESE)).contains("三、收到和处理政府信息公开申请情况", "新收 三件");
    }

    @Test
    void a_heading_with_nothing_below_it_is_an_empty_section() {
        DocumentReading reading = read(page(HEADINGS + "一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9\n", ""));

        assertThat(reading.provenance().isUnread(Section.REMEDIES)).isFalse();
        assertThat(reading.provenance().unreadCells()).isEmpty();
    }

    @Test
    void a_line_may_stand_in_a_row_that_was_not_understood() {
        DocumentReading reading = read(page(HEADINGS + "一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9\n某个别的什么名目|1|0|0|0|0|0|1\n", ""));

        assertThat(reading.provenance().isUnread(NATURAL)).isFalse();
        assertThat(reading.provenance().isUnread(CellAddress.parse("T3.2:A"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "<iframe src=\"/pdf/nb2023.html\" width=\"100%\"></iframe> ~ /pdf/nb2023.html",
                "<embed type=\"application/pdf\" src=\"../files/a%20b.pdf\"> ~ ../files/a%20b.pdf",
                "<object data='nb.pdf'><p>您的浏览器不支持</p></object> ~ nb.pdf",
                "<iframe src='about:blank'></iframe><iframe src='w/viewer.html?file=x.pdf'></iframe> ~ w/viewer.html?file=x.pdf",
                "<p>附件：<a href=\"P020240126.docx\">点击下载</a></p> ~ P020240126.docx",
                "<p><a href='./att/nb.pdf?id=7'>某区2023年度报告.pdf</a></p> ~ ./att/nb.pdf?id=7",
                "<p><a href='/download?id=99'>点击查看报告全文</a></p> ~ /download?id=99",
                "<div id=c></div><script>fetch('/api/article/42.json').then(r=>r.text())</script> ~ /api/article/42.json",
                "<div id=c></div><script>$.ajax({type:'GET', url : \"getContent.do?id=5\"})</script> ~ getContent.do?id=5",
                "<script>var x=new XMLHttpRequest();x.open('GET','nb/body.html');x.send()</script> ~ nb/body.html",
                "<script>pdfjsLib.getDocument(\"f/2023.pdf\")</script> ~ f/2023.pdf",
                "<div id='app'></div><script src='/static/app.7f.js'></script> ~ /static/app.7f.js",
                "<img src='logo.png'><iframe src='nb.html'></iframe> ~ nb.html",
            })
    void a_shell_is_refused_with_the_address_that_it_points_to(String body, String address) {
        UnreadableDocumentException refusal =
                refusal("<html><head><title>2023年政府信息公开工作年度报告</title></head><body><h1>2023年政府信息公开工作年度报告</h1>" + body
                        + "</body></html>");

        assertThat(refusal.reason()).isEqualTo(Reason.ELSEWHERE);
        assertThat(refusal.message(Locale.CHINESE)).endsWith("：" + address.strip());
        assertThat(refusal.message(Locale.ENGLISH)).endsWith(address.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var hm=document.createElement('script');hm.src='https://hm.baidu.com/hm.js?1'</script>",
                "<iframe src='stat.html' width='0' height='0'></iframe>",
                "<a href='#top'>返回</a><a href='javascript:history.back()'>点击返回报告</a>",
            })
    void what_only_serves_the_page_points_nowhere(String body) {
        assertThat(refusal("<html><body><p>政府信息公开报告</p>" + body + "</body></html>")
                        .reason())
                .isEqualTo(Reason.NO_REPORT);
    }

    @Test
    void a_page_about_other_things_is_no_shell() {
        String news = "本周天气晴好，市民纷纷出游。".repeat(40);

        assertThat(refusal("<html><body><p>" + news + "</p><iframe src='ad.html'></iframe></body></html>")
                        .reason())
                .isEqualTo(Reason.NO_REPORT);
        assertThatThrownBy(() -> read(news)).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void every_paragraph_has_its_place() {
        DocumentReading reading =
                read(page(HEADINGS + "一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9\n", "").replace("总体", "  总体"));

        assertThat(reading.provenance().paragraphs())
                .containsEntry("总体平稳有序。", SourceLocation.ofText(3, 3))
                .containsEntry("人手不足，将加强培训。", SourceLocation.ofText(9, 1))
                .containsKey("无。");
    }

    @Test
    void a_paragraph_that_is_not_letter_by_letter_there_has_no_column() {
        DocumentReading reading =
                read(page(HEADINGS + "一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9\n", "").replace("平稳", "平　　稳"));

        assertThat(reading.provenance().paragraphs().values())
                .contains(SourceLocation.builder().line(3).build());
    }
}
