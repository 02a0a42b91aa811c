package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.print.DisplayWidth;
import org.gongkai.report.model.form.term.Section;
import org.junit.jupiter.api.Test;

/**
 * Tables without signs between cells in which a blank cell has left a gap: an empty line, or a place in the columns.
 */
class GapsInStreamsTest {

    private static final List<String> APPLICANTS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    private static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

    /** Table 3 with many cells that are nothing; every row and column adds up. */
    private static Map<FormLine, List<Long>> applications(Random random) {
        Map<FormLine, List<Long>> rows = figures(Section.APPLICATIONS, random);
        List<FormLine> lines = List.copyOf(rows.keySet());
        int last = lines.size() - 1;
        List<Long> received = new ArrayList<>();
        List<Long> carriedIn = new ArrayList<>();
        List<Long> total = new ArrayList<>();
        for (int column = 0; column < 7; column++) {
            long handled = 0;
            for (int line = 2; line < last - 1; line++) {
                handled += rows.get(lines.get(line)).get(column);
            }
            long all = handled + rows.get(lines.get(last)).get(column);
            long before = column == 6 ? 0 : Math.min(all, random.nextInt(2) == 0 ? 0 : random.nextInt(9));
            total.add(handled);
            carriedIn.add(before);
            received.add(all - before);
        }
        carriedIn.set(6, carriedIn.stream().mapToLong(Long::longValue).sum());
        received.set(
                6, received.subList(0, 6).stream().mapToLong(Long::longValue).sum());
        rows.put(lines.get(0), received);
        rows.put(lines.get(1), carriedIn);
        rows.put(lines.get(last - 1), total);
        return rows;
    }

    /** Rows of figures whose last is the sum of the others; many of them nothing. */
    private static Map<FormLine, List<Long>> figures(Section section, Random random) {
        Map<FormLine, List<Long>> rows = new LinkedHashMap<>();
        for (FormLine line : Edition.Y2021.form().table(section).orElseThrow().lines()) {
            List<Long> row = new ArrayList<>();
            for (int i = 1; i < line.cells().size(); i++) {
                row.add((long) (random.nextInt(2) == 0 ? 0 : 1 + random.nextInt(random.nextBoolean() ? 9 : 400)));
            }
            row.add(row.stream().mapToLong(Long::longValue).sum());
            rows.put(line, row);
        }
        return rows;
    }

    private static String shown(long figure) {
        return figure == 0 ? "" : Long.toString(figure);
    }

    private static String page(List<String> applications, List<String> remedies) {
        return "样板市统计局2023年政府信息公开工作年度报告\n一、总体情况\n平稳。\n三、收到和处理政府信息公开申请情况\n" + String.join("\n", applications)
                + "\n四、政府信息公开行政复议、行政诉讼情况\n" + String.join("\n", remedies)
                + "\n五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n";
    }

    private static DisclosureReport read(String page) {
        return ReportDocuments.read(page).report();
    }

    /** How many cells were read; each of them right. */
    private static int right(DisclosureReport report, Map<FormLine, List<Long>> rows) {
        int right = 0;
        for (Map.Entry<FormLine, List<Long>> row : rows.entrySet()) {
            for (int i = 0; i < row.getValue().size(); i++) {
                Figure figure = report.figure(row.getKey().cells().get(i));
                if (figure.isNumber()) {
                    assertThat(figure)
                            .as(row.getKey().cells().get(i).toString())
                            .isEqualTo(Figure.of(row.getValue().get(i)));
                    right++;
                }
            }
        }
        return right;
    }

    private static long stated(Map<FormLine, List<Long>> rows) {
        return rows.values().stream()
                .flatMap(List::stream)
                .filter(figure -> figure != 0)
                .count();
    }

    private static List<String> cells(Map<FormLine, List<Long>> rows) {
        List<String> lines = new ArrayList<>(APPLICANTS);
        rows.forEach((line, row) -> {
            lines.add(line.label().zh());
            row.forEach(figure -> lines.add(shown(figure)));
        });
        return lines;
    }

    private static List<String> remedyCells(Map<FormLine, List<Long>> rows) {
        List<String> lines = new ArrayList<>(List.of("行政复议", "行政诉讼"));
        lines.addAll(RESULTS);
        lines.addAll(List.of("未经复议直接起诉", "复议后起诉"));
        lines.addAll(RESULTS);
        lines.addAll(RESULTS);
        rows.values().forEach(row -> row.forEach(figure -> lines.add(shown(figure))));
        return lines;
    }

    @Property(tries = 200)
    void an_empty_line_is_a_blank_cell(@ForAll long seed, @ForAll boolean doubled) {
        Random random = new Random(seed);
        Map<FormLine, List<Long>> applications = applications(random);
        Map<FormLine, List<Long>> remedies = figures(Section.REMEDIES, random);
        String page = page(cells(applications), remedyCells(remedies));

        DisclosureReport report = read(doubled ? page.replace("\n", "\n\n") : page);

        assertThat(right(report, applications)).isEqualTo((int) stated(applications));
        assertThat(right(report, remedies)).isEqualTo((int) stated(remedies));
    }

    @Property(tries = 500)
    void no_cell_is_wrong_where_lines_are_lost_or_others_are_empty(@ForAll long seed, @ForAll boolean doubled) {
        Random random = new Random(seed);
        Map<FormLine, List<Long>> applications = applications(random);
        Map<FormLine, List<Long>> remedies = figures(Section.REMEDIES, random);
        String page = page(cells(applications), remedyCells(remedies));
        List<String> lines = new ArrayList<>(Arrays.asList(page.split("\n", -1)));
        boolean more = random.nextBoolean();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = 12 + random.nextInt(lines.size() - 12);
            if (more) {
                lines.add(at, "");
            } else if (!lines.get(at).contains("、")) {
                lines.remove(at);
            }
        }

        DisclosureReport report = read(String.join(doubled ? "\n\n" : "\n", lines));

        right(report, applications);
        right(report, remedies);
    }

    /** Where blank cells leave nothing and each label is followed by empty lines, counting them would be wrong. */
    @Test
    void empty_lines_that_are_the_same_below_every_label_are_no_cells() {
        StringBuilder lines = new StringBuilder(String.join("\n", APPLICANTS));
        Map<FormLine, List<Long>> rows = new LinkedHashMap<>();
        for (FormLine line :
                Edition.Y2021.form().table(Section.APPLICATIONS).orElseThrow().lines()) {
            rows.put(line, List.of(3L, 2L, 0L, 1L, 0L, 1L, 7L));
            lines.append("\n").append(line.label().zh()).append("\n\n\n3\n2\n1\n1\n7");
        }

        assertThat(right(read(page(List.of(lines.toString()), List.of("未发生。"))), rows))
                .isZero();
    }

    /**
     * A row adds up whichever of its cells are blank: the columns tell where one was lost and an empty line came in.
     */
    @Test
    void a_row_whose_blank_has_moved_is_not_read() {
        Map<FormLine, List<Long>> rows = applications(new Random(7));

        right(read(page(cells(withMovedBlank(rows)), List.of("未发生。"))), rows);
    }

    @Property(tries = 100)
    void a_row_that_stands_below_another_column_is_not_read(@ForAll long seed, @ForAll boolean byWidth) {
        Random random = new Random(seed);
        Map<FormLine, List<Long>> rows = applications(random);
        Map<FormLine, List<Long>> remedies = figures(Section.REMEDIES, random);
        Columns columns = new Columns(byWidth ? DisplayWidth::of : String::length, 0, random);

        right(read(aligned(withMovedBlank(rows), remedies, columns)), rows);
    }

    /** The first row that begins with a blank cell, its first figure one column to the left. */
    private static Map<FormLine, List<Long>> withMovedBlank(Map<FormLine, List<Long>> rows) {
        Map<FormLine, List<Long>> moved = new LinkedHashMap<>(rows);
        rows.entrySet().stream()
                .filter(each -> each.getValue().get(0) == 0 && each.getValue().get(1) != 0)
                .findFirst()
                .ifPresent(row -> {
                    List<Long> figures = new ArrayList<>(row.getValue());
                    figures.set(0, figures.get(1));
                    figures.set(1, 0L);
                    moved.put(row.getKey(), figures);
                });
        return moved;
    }

    /** A text in whose columns cells stand below each other. */
    private record Columns(ToIntFunction<String> width, int shift, Random random) {

        String put(List<Integer> centres, List<String> words, String label) {
            StringBuilder line = new StringBuilder(label);
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (!word.isEmpty()) {
                    int moved = shift == 0 ? 0 : random.nextInt(2 * shift + 1) - shift;
                    int start = centres.get(i) + moved - width.applyAsInt(word) / 2;
                    line.append(" ".repeat(Math.max(2, start - width.applyAsInt(line.toString()))))
                            .append(word);
                }
            }
            return line.toString();
        }
    }

    private static List<Integer> centres(int first, int step, int count) {
        List<Integer> centres = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            centres.add(first + i * step);
        }
        return centres;
    }

    private static String aligned(
            Map<FormLine, List<Long>> applications, Map<FormLine, List<Long>> remedies, Columns columns) {
        Columns straight = new Columns(columns.width(), 0, columns.random());
        List<Integer> seven = centres(90, 18, 7);
        List<String> table3 = new ArrayList<>(List.of(straight.put(seven, APPLICANTS, "")));
        applications.forEach((line, row) -> table3.add(columns.put(
                seven,
                row.stream().map(GapsInStreamsTest::shown).toList(),
                "  " + line.label().zh())));
        List<Integer> fifteen = centres(8, 14, 15);
        List<String> results = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            results.addAll(RESULTS);
        }
        List<String> table4 =
                new ArrayList<>(List.of("行政复议      未经复议直接起诉      复议后起诉", straight.put(fifteen, results, "")));
        table4.add(columns.put(
                fifteen,
                remedies.values().stream()
                        .flatMap(List::stream)
                        .map(GapsInStreamsTest::shown)
                        .toList(),
                ""));
        return page(table3, table4);
    }

    @Property(tries = 200)
    void a_gap_in_a_column_is_a_blank_cell(@ForAll long seed, @ForAll boolean byWidth) {
        Random random = new Random(seed);
        Map<FormLine, List<Long>> applications = applications(random);
        Map<FormLine, List<Long>> remedies = figures(Section.REMEDIES, random);
        Columns columns = new Columns(byWidth ? DisplayWidth::of : String::length, 0, random);

        DisclosureReport report = read(aligned(applications, remedies, columns));

        assertThat(right(report, applications)).isEqualTo((int) stated(applications));
        right(report, remedies);
    }

    @Property(tries = 500)
    void no_cell_is_wrong_where_figures_do_not_stand_straight(@ForAll long seed, @ForAll boolean byWidth) {
        Random random = new Random(seed);
        Map<FormLine, List<Long>> applications = applications(random);
        Map<FormLine, List<Long>> remedies = figures(Section.REMEDIES, random);
        Columns columns = new Columns(byWidth ? DisplayWidth::of : String::length, 5, random);

        DisclosureReport report = read(aligned(applications, remedies, columns));

        right(report, applications);
        right(report, remedies);
    }
}
