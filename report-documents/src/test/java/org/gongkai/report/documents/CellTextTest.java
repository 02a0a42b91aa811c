package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell is what a reader of the page sees in it; what may part its digits makes two numbers of them. */
class CellTextTest {

    private static final CellAddress FIRST = CellAddress.parse("T3.1:A");
    private static final String STYLE = """
            .gone, #menu .x, td > em.y { display: none }
            .unseen { visibility: hidden } .small { font-size: 0 }
            .back { visibility: visible } .apart { display: block } .high { vertical-align: super }
            .out { text-decoration: line-through } .sign::before { content: "-" }
            @media print { .paper { display: none } } /* .comment { display: none } */
            span.gone.shown { display: inline }
            """;

    private static Figure read(String cell) {
        return read("<style>" + STYLE + "</style>", "<td>" + cell + "</td>");
    }

    private static Figure read(String style, String cell) {
        String page = "<html><head>" + style + "</head><body><h1>样板市统计局2023年政府信息公开工作年度报告</h1>"
                + "<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计</tr>"
                + "<tr><td>一、本年新收政府信息公开申请数量</td>" + cell + "<td>1<td>2<td>3<td>4<td>5<td>57</tr></table></body></html>";
        return ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8), "a.html")
                .report()
                .figure(FIRST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<b>4</b><i>2</i> → 42",
                "<span style='color:red'>4</span><font face=x>2</font> → 42",
                "4<!-- 1 -->2 → 42",
                "4&shy;2&#x200b; → 42",
                "<p>42</p> → 42",
                "42<a name=x></a> → 42",
                "<a href='#top'>42</a> → 42",
                "<a href='x.html'>42</a> → 42",
                "1&nbsp;295 → 1295",
                "4<span hidden>1</span>2 → 42",
                "<span class=gone>9</span>42 → 42",
                "<span class='gone shown'>4</span>2 → 42",
                "<span class=unseen>9</span>42 → 42",
                "<span class=unseen>9<span class=back>4</span></span>2 → 42",
                "<span style='visibility:hidden'>9<span style='visibility:visible'>42</span></span> → 42",
                "<span style='opacity:0'>9</span>42 → 42",
                "<span style='font-size:0'>9</span>42 → 42",
                "<span class=small>9</span>42 → 42",
                "<em class=y>9</em>42 → 42",
                "<span class=paper>4</span>2 → 42",
                "<span class=comment>4</span>2 → 42",
                "<dialog>9</dialog>42 → 42",
                "<details><summary>42</summary>9</details> → 42",
                "<template>9</template>42 → 42",
                "<noscript>9</noscript>42 → 42",
                "<input type=hidden value=9>42 → 42",
                "<del>41</del>42 → 42",
                "<span class=out>41</span>42 → 42",
                "<span style='text-decoration: line-through red'>41</span>42 → 42",
                "<span style='display:none !important; display:inline'>9</span>42 → 42"
            })
    void what_is_shown_as_one_number_is_read(String cell, String expected) {
        assertThat(read(cell).value())
                .hasValueSatisfying(value -> assertThat(value.toPlainString()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "42<sup>1</sup> → 1",
                "42<sup>[1]</sup> → 1",
                "42<sup>注</sup> → 注",
                "42<a href='#_ftn1'>[1]</a> → 1",
                "42<a href='#_ftn1'><sup>[1]</sup></a> → 1",
                "42<span class=high>1</span> → 1",
                "42<span style='vertical-align:3pt'>1</span> → 1"
            })
    void a_raised_sign_behind_a_number_is_its_note(String cell, String note) {
        assertThat(read(cell).count()).hasValue(42);
        assertThat(read(cell).note()).contains(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4<hr>2",
                "4<br>2",
                "<p>4</p><p>2</p>",
                "<dl><dt>4<dd>2</dl>",
                "<section>4</section><section>2</section>",
                "<span class=apart>4</span>2",
                "<span style='display:block'>4</span><span style='display:block'>2</span>",
                "4<span style='float:right'>2</span>",
                "4<span style='margin-left:2em'>2</span>",
                "42<span style='position:relative;top:-3pt'>1</span>",
                "42<span style='font-size:6pt'>1</span>",
                "42<small>1</small>",
                "42<sub>1</sub>",
                "<ruby>42<rt>1</rt></ruby>",
                "4<x-note>2</x-note>",
                "4<img src=a.png>2",
                "<img src=42.png>",
                "<input value=42>",
                "4<textarea>2</textarea>",
                "<select><option>42</option></select>",
                "<svg><text>42</text></svg>",
                "<iframe src=a></iframe>",
                "<bdo dir=rtl>24</bdo>",
                "<span style='unicode-bidi:bidi-override;direction:rtl'>24</span>",
                "<span style='position:absolute;left:-9999px'>42</span>",
                "<span class=sign>42</span>",
                "<del>42</del>",
                "<span class=out>42</span>",
                "4<del>1</del>2",
                "<span>42</span> <span>170</span>",
                "42&emsp;170",
                "42\t170",
                "42  170",
                "&#x202e;24",
                "4&#x2062;2",
                "<sup>1</sup>42",
                "<p>-</p><p>5</p>"
            })
    void what_parts_digits_or_shows_no_text_makes_no_number(String cell) {
        assertThat(read(cell).state()).isEqualTo(Figure.State.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42<br>1",
                "42<sup>1</sup>",
                "<del>41</del>42",
                "~~41~~42",
                "42^1^",
                "42[^1]",
                "<s>42</s>",
                "~~42~~"
            })
    void a_cell_of_markdown_is_read_like_one_of_a_page(String cell) {
        String page = """
                # 样板市统计局2023年政府信息公开工作年度报告

                | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
                |---|---|---|---|---|---|---|---|
                | 一、本年新收政府信息公开申请数量 | %s | 1 | 2 | 3 | 4 | 5 | 57 |
                """.formatted(cell);
        Figure figure = ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8), "a.md")
                .report()
                .figure(FIRST);
        boolean open = cell.contains("<br>") || cell.equals("<s>42</s>") || cell.equals("~~42~~");
        assertThat(figure.isNumber()).isNotEqualTo(open);
        assertThat(figure.countOr(42)).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tbody hidden>",
                "<tbody style='display:none'>",
                "<tbody style='visibility:collapse'>",
                "<tbody class=gone>",
                "<tbody style='visibility:hidden'>"
            })
    void rows_that_are_not_seen_are_not_read(String group) {
        String page = "<html><head><style>.gone{display:none}</style></head><body>"
                + "<h1>样板市统计局2023年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><h2>三、收到和处理政府信息公开申请情况</h2>"
                + "<h2>四、政府信息公开行政复议、行政诉讼情况</h2><table>"
                + "<tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计</tr>" + group
                + "<tr><td>一、本年新收政府信息公开申请数量<td>9<td>9<td>9<td>9<td>9<td>9<td>54</tr></tbody></table></body></html>";
        assertThat(ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8), "a.html")
                        .report()
                        .figure(FIRST)
                        .isBlank())
                .isTrue();
    }

    /** Last year's column beside this year's, collapsed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<colgroup><col><col><col style='visibility:collapse'></colgroup>",
                "<col span=2><col style='visibility:collapse'>",
                "<colgroup span=2></colgroup><colgroup style='visibility:collapse'><col></colgroup>",
                "<colgroup span=2></colgroup><colgroup style='visibility:collapse' span=1></colgroup>",
                "<style>.gone{visibility:collapse}</style><col><col><col class=gone>"
            })
    void columns_that_are_not_seen_are_not_read(String columns) {
        String page = "<html><body><h1>样板市统计局2023年政府信息公开工作年度报告</h1><h2>三、收到和处理政府信息公开申请情况</h2><table>" + columns
                + "<tr><td>项目<td>自然人<td>上年<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计</tr>"
                + "<tr><td>一、本年新收政府信息公开申请数量<td>42<td>9<td>1<td>2<td>3<td>4<td>5<td>57</tr></table></body></html>";
        DisclosureReport report = ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8), "a.html")
                .report();
        assertThat(Stream.of("A", "B", "C", "D", "E", "F", "G")
                        .map(column -> report.figure(CellAddress.parse("T3.1:" + column))
                                .toString()))
                .containsExactly("42", "1", "2", "3", "4", "5", "57");
    }
}
