package org.gongkai.report.growth;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every place of a page that holds text, filled with everything that may be in its way. */
@Timeout(600)
class DocumentsGrowthTest {

    private static final String TITLE = "样板市示例局2023年政府信息公开工作年度报告";
    private static final String OPENING = "<h1>" + TITLE + "</h1><h2>一、总体情况</h2><p>工作平稳。</p>";
    private static final String LABEL = "一、本年新收政府信息公开申请数量";
    private static final String ROW = LABEL + "|5|0|0|0|0|0|5|\n";

    /** Reads a page of HTML. */
    public static final class Html implements Consumer<byte[]> {
        @Override
        public void accept(byte[] page) {
            read(page, "a.html");
        }
    }

    /** Reads a page of Markdown. */
    public static final class Markdown implements Consumer<byte[]> {
        @Override
        public void accept(byte[] page) {
            read(page, "a.md");
        }
    }

    /** Reads a text. */
    public static final class Text implements Consumer<byte[]> {
        @Override
        public void accept(byte[] page) {
            read(page, "a.txt");
        }
    }

    private static void read(byte[] page, String name) {
        try {
            ReportDocuments.read(page, name);
        } catch (UnreadableDocumentException e) {
            // Refused is as good as read.
            Work.step();
        }
    }

    /** Where a filling stands. */
    enum Place {
        HTML_BODY(Html.class, text -> html(OPENING + text)),
        HTML_PARAGRAPH(Html.class, text -> html(OPENING + "<p>" + text + "</p>")),
        HTML_HEADLINE(Html.class, text -> html("<h1>" + text + "</h1>" + OPENING)),
        HTML_HEADING(Html.class, text -> html(OPENING + "<h2>五、" + text + "</h2><p>无。</p>")),
        HTML_SIXTH(Html.class, text -> html(OPENING + "<h2>六、其他需要报告的事项</h2><p>" + text + "</p>")),
        HTML_TITLE(Html.class, text -> "<html><head><title>" + text + "</title></head><body>" + OPENING),
        HTML_META(
                Html.class,
                text -> "<html><head><meta name=ArticleTitle content='" + attribute(text) + "'></head><body>"
                        + OPENING),
        HTML_COMMENT(Html.class, text -> html(OPENING + "<!--" + text.replace("-->", "") + "-->")),
        HTML_SCRIPT(Html.class, text -> html(OPENING + "<script>" + text + "</script>")),
        HTML_ATTRIBUTE(Html.class, text -> html(OPENING + "<p class='" + attribute(text) + "'>a</p>")),
        HTML_FIGURE(Html.class, text -> html(OPENING + table(LABEL, text))),
        HTML_LABEL(Html.class, text -> html(OPENING + table(text, "5"))),
        HTML_CAPTION(Html.class, text -> html(OPENING + table("<caption>" + text + "</caption><tr><td>" + LABEL, "5"))),
        HTML_CELL_STYLE(Html.class, text -> html(OPENING + table(LABEL, "<b style='" + attribute(text) + "'>5</b>"))),
        HTML_STYLE(Html.class, text -> html("<style>" + text + "</style>" + OPENING + table(LABEL, "5"))),
        MARKDOWN(Markdown.class, text -> "# " + TITLE + "\n\n## 一、总体情况\n\n" + text),
        MARKDOWN_HEADING(Markdown.class, text -> "# " + TITLE + "\n\n## 一、总体情况" + line(text)),
        MARKDOWN_CELL(Markdown.class, text -> "# " + TITLE + "\n\n|a|b|\n|-|-|\n|" + LABEL + "|" + line(text) + "|\n"),
        TEXT(Text.class, text -> TITLE + "\n一、总体情况\n" + text),
        TEXT_TITLE(Text.class, text -> text + "\n" + TITLE + "\n一、总体情况\n无。\n"),
        TEXT_TABLE(Text.class, text -> TITLE + "\n三、收到和处理政府信息公开申请情况\n" + text + "\n" + ROW),
        TEXT_CELL(Text.class, text -> TITLE + "\n三、收到和处理政府信息公开申请情况\n" + LABEL + "|" + line(text) + "|0|0|0|0|0|5|\n"),
        TEXT_SIXTH(Text.class, text -> TITLE + "\n六、其他需要报告的事项\n" + text);

        private final Class<? extends Consumer<byte[]>> use;
        private final UnaryOperator<String> page;

        Place(Class<? extends Consumer<byte[]>> use, UnaryOperator<String> page) {
            this.use = use;
            this.page = page;
        }

        private static String html(String body) {
            return "<html><body>" + body;
        }

        private static String attribute(String text) {
            return text.replace("'", "");
        }

        private static String line(String text) {
            return text.replace("\n", " ");
        }

        private static String table(String label, String figure) {
            return "<table><tr><td>" + label + "<td>" + figure + "<td>0<td>0<td>0<td>0<td>0<td>5</table>";
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_work_of_reading_grows_as_the_page_does(Place place) {
        Growth growth = new Growth(place.use);
        SoftAssertions.assertSoftly(all -> Stream.of(Fillers.MARKUP, Fillers.STYLE, Fillers.WORDS)
                .flatMap(List::stream)
                .forEach(filler -> all.assertThatCode(() -> growth.check(filler, place.page))
                        .doesNotThrowAnyException()));
    }
}
