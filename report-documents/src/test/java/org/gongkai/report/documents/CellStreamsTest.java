package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.term.Section;

/** Tables in texts that have lost all signs between cells: a cell is right or openly missing. */
class CellStreamsTest {

    /** Seven figures are no miscount of seven columns. */
    private static final Pattern SAME_NUMBER = Pattern.compile("有 ([0-9]+) 个数据，与 \\1 个栏目不符");

    private static final Edition EDITION = Edition.Y2021;
    private static final String HEADINGS = "自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n";
    private static final String REMEDIES =
            "行政复议 行政诉讼\n结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉\n" + "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计\n";

    /** Rows of figures whose last is the sum of the others, by the line's code. */
    private static Map<FormLine, List<Long>> figures(Section section, Random random) {
        Map<FormLine, List<Long>> rows = new LinkedHashMap<>();
        for (FormLine line : EDITION.form().table(section).orElseThrow().lines()) {
            List<Long> row = new ArrayList<>();
            for (int i = 1; i < line.cells().size(); i++) {
                row.add((long) (random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 9 : 4000)));
            }
            row.add(row.stream().mapToLong(Long::longValue).sum());
            rows.put(line, row);
        }
        return rows;
    }

    private static String page(
            Map<FormLine, List<Long>> applications, Map<FormLine, List<Long>> remedies, Noise noise) {
        StringBuilder page = new StringBuilder("样板市统计局2023年政府信息公开工作年度报告\n一、总体情况\n平稳。\n三、收到和处理政府信息公开申请情况\n");
        page.append(HEADINGS);
        applications.forEach((line, row) ->
                page.append(line.label().zh()).append(' ').append(noise.of(row)).append('\n'));
        page.append("四、政府信息公开行政复议、行政诉讼情况\n").append(REMEDIES);
        page.append(remedies.values().stream().map(noise::of).collect(Collectors.joining(" ")));
        return page.append("\n五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n").toString();
    }

    /** How figures are written; now and then one is left out, or parted inside. */
    private record Noise(Random random, int percent) {

        String of(List<Long> row) {
            return row.stream().map(this::of).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        }

        private String of(long figure) {
            String text = Long.toString(figure);
            if (random.nextInt(100) >= percent) {
                return text;
            }
            boolean part = text.length() > 1 && random.nextBoolean();
            return part ? text.charAt(0) + " " + text.substring(1) : "";
        }
    }

    private static DisclosureReport read(String text) {
        DocumentReading reading = ReportDocuments.read(text.getBytes(StandardCharsets.UTF_8), "report.txt");
        assertThat(reading.remarks())
                .noneMatch(remark ->
                        SAME_NUMBER.matcher(remark.message(Locale.CHINESE)).find());
        return reading.report();
    }

    private static long right(DisclosureReport report, Map<FormLine, List<Long>> rows) {
        long right = 0;
        for (Map.Entry<FormLine, List<Long>> row : rows.entrySet()) {
            List<CellAddress> cells = row.getKey().cells();
            for (int i = 0; i < cells.size(); i++) {
                Figure figure = report.figure(cells.get(i));
                if (figure.isNumber()) {
                    assertThat(figure)
                            .as(cells.get(i).toString())
                            .isEqualTo(Figure.of(row.getValue().get(i)));
                    right++;
                }
            }
        }
        return right;
    }

    /** A stream of cells to each of which a bar has stayed; headings of sections have none. */
    private static String barred(String lines, String cell) {
        int start = lines.indexOf("自然人");
        return lines.substring(0, start) + lines.substring(start).replaceAll("(?m)^(?![四五六]、(?:政府|存在|其他)).+$", cell);
    }

    /** Each try reads twelve pages. */
    @Property(tries = 75)
    void all_cells_are_read_where_all_are_printed(@ForAll long seed) {
        Random random = new Random(seed);
        Map<FormLine, List<Long>> applications = figures(Section.APPLICATIONS, random);
        Map<FormLine, List<Long>> remedies = figures(Section.REMEDIES, random);
        String blanks = page(applications, remedies, new Noise(random, 0));
        int start = blanks.indexOf("自然人");
        String lines = blanks.substring(0, start) + blanks.substring(start).replace(' ', '\n');
        long all = Stream.of(applications, remedies)
                .flatMap(rows -> rows.values().stream())
                .mapToLong(List::size)
                .sum();
        for (String page : List.of(
                blanks,
                lines,
                barred(lines, "$0 |"),
                barred(lines, "| $0"),
                barred(lines, "| $0 |"),
                barred(lines, "$0|"))) {
            DisclosureReport report = read(page);
            assertThat(ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8), "report.md")
                            .report()
                            .figures())
                    .isEqualTo(report.figures());
            assertThat(right(report, applications) + right(report, remedies)).isEqualTo(all);
        }
    }

    /** Where a total is parted and another figure lost, a row may add up by chance: 5 … 1 6 for 5 … 11 16. */
    @Example
    void a_row_that_adds_up_by_chance_is_not_read() {
        no_cell_is_wrong_where_figures_are_lost_or_parted(276_329);
    }

    /** Each try reads three pages. */
    @Property(tries = 500)
    void no_cell_is_wrong_where_figures_are_lost_or_parted(@ForAll long seed) {
        Random random = new Random(seed);
        Map<FormLine, List<Long>> applications = figures(Section.APPLICATIONS, random);
        Map<FormLine, List<Long>> remedies = figures(Section.REMEDIES, random);
        String blanks = page(applications, remedies, new Noise(random, 12));
        int start = blanks.indexOf("自然人");
        String lines = blanks.substring(0, start) + blanks.substring(start).replace(' ', '\n');
        for (String page : List.of(blanks, lines, barred(lines, "$0 |"))) {
            DisclosureReport report = read(page);
            right(report, applications);
            right(report, remedies);
        }
    }
}
