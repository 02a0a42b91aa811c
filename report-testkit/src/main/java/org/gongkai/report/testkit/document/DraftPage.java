package org.gongkai.report.testkit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.testkit.document.DraftTable.Cell;
import org.gongkai.report.testkit.document.DraftTable.Row;
import org.jspecify.annotations.Nullable;

/** A report laid out at random and written as a page, a flattened text or Markdown. */
final class DraftPage {

    private static final String STYLE = "<style>.aside, #aside { display: none } .x.faint { opacity: 0 }</style>";

    private final DisclosureReport report;
    private final RandomGenerator random;
    private final PageFormat format;
    private final boolean clean;
    private final List<DraftTable> proactive;
    private final List<DraftTable> applications;
    private final List<DraftTable> remedies;
    private final List<LayoutNoise> noises = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private final List<String> paragraphsBehind = new ArrayList<>();
    private final List<DraftTable> tablesBehind = new ArrayList<>();
    private @Nullable DraftPage reportBehind;

    /** A page; {@code noises} of them happen to a table each. */
    DraftPage(DisclosureReport report, RandomGenerator random, PageFormat format, int noiseCount, boolean lossy) {
        this.report = report;
        this.random = random;
        this.format = format;
        this.clean = noiseCount == 0;
        boolean headings = clean || random.nextInt(8) > 0;
        DraftLayouts layouts = new DraftLayouts(report);
        this.proactive = layouts.proactive(random.nextInt(4) == 0, headings);
        this.applications = new ArrayList<>(
                random.nextInt(8) == 0
                        ? layouts.applicationsLineByLine()
                        : List.of(layouts.applications(random.nextInt(6) == 0)));
        this.remedies = layouts.remedies(random.nextInt(5));
        for (int i = 0; i < noiseCount; i++) {
            spoil(lossy);
        }
    }

    /** Another figure than one. */
    static String other(String text) {
        return Long.toString(Figure.parse(text).countOr(6) + 1);
    }

    /** The tables of sections 二, 三 and 四. */
    List<DraftTable> tables(Section section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE -> proactive;
            case APPLICATIONS -> applications;
            default -> remedies;
        };
    }

    DraftTable anyTable(RandomGenerator choice) {
        int which = choice.nextInt(4);
        List<DraftTable> tables =
                which == 0 || applications.isEmpty() ? proactive : which == 1 ? remedies : applications;
        return tables.get(choice.nextInt(tables.size()));
    }

    /** The same body's report of the year before, with other figures in all cells. */
    DraftPage lastYears() {
        int year = report.year() - 1;
        ReportFigures.Builder figures = ReportFigures.builder(report.edition());
        report.edition()
                .cells()
                .forEach(cell ->
                        figures.set(cell, Figure.parse(other(report.figure(cell).toString()))));
        DisclosureReport before = report.toBuilder()
                .year(year)
                .title(report.title().orElseThrow().replace(Integer.toString(report.year()), Integer.toString(year)))
                .preamble(Optional.empty())
                .period(Optional.empty())
                .figures(figures.build())
                .build();
        return new DraftPage(before, random, format, 0, false);
    }

    void addLastYearsTable(RandomGenerator choice) {
        String caption = switch (choice.nextInt(3)) {
            case 0 -> report.year() - 1 + "年数据：";
            case 1 -> "上年度政府信息公开申请情况";
            default -> "附：" + (report.year() - 1) + "年度办理情况统计表";
        };
        paragraphsBehind.add(caption);
        tablesBehind.addAll(lastYears().tables(Section.APPLICATIONS));
    }

    void addLastYearsReport() {
        reportBehind = lastYears();
    }

    private void spoil(boolean lossy) {
        List<LayoutNoise> kinds = new ArrayList<>();
        for (LayoutNoise noise : LayoutNoise.values()) {
            if (noise.isLossy() == lossy) {
                kinds.add(noise);
            }
        }
        LayoutNoise noise = kinds.get(random.nextInt(kinds.size()));
        noises.add(noise);
        int which = random.nextInt(6);
        List<DraftTable> tables = which == 0 ? proactive : which == 1 ? remedies : applications;
        boolean all = !lossy && random.nextBoolean();
        if (all) {
            tables.forEach(table -> noise.apply(table, random));
        } else {
            noise.apply(tables.get(random.nextInt(tables.size())), random);
        }
    }

    List<LayoutNoise> noises() {
        return List.copyOf(noises);
    }

    String write() {
        body();
        String behind = reportBehind == null ? "" : reportBehind.body();
        return format == PageFormat.HTML
                ? "<html><head><title>门户网站</title>" + STYLE + "</head><body>" + page + behind + "</body></html>"
                : page + behind;
    }

    private String body() {
        if (!clean) {
            page.append(format == PageFormat.HTML ? "<div>首页 &gt; 信息公开</div>" : "首页 > 信息公开\n\n");
        }
        heading(1, report.title().orElseThrow());
        report.preamble().ifPresent(this::paragraphs);
        for (Section section : Section.values()) {
            heading(2, headingOf(section));
            switch (section) {
                case OVERVIEW -> overview();
                case PROACTIVE_DISCLOSURE -> proactive.forEach(this::table);
                case APPLICATIONS -> applications.forEach(this::table);
                case REMEDIES -> remedies.forEach(this::table);
                case PROBLEMS -> {
                    paragraphs(report.problemsAndImprovements().orElseThrow());
                    paragraphsBehind.forEach(this::paragraphs);
                    tablesBehind.forEach(this::table);
                }
                case OTHER_MATTERS -> paragraphs(report.otherMatters().text().orElseThrow());
            }
        }
        if (!clean) {
            paragraphs("账号登录\n忘记密码");
        }
        return page.toString();
    }

    private String headingOf(Section section) {
        String official = section.heading().zh();
        if (clean) {
            return official;
        }
        return switch (random.nextInt(5)) {
            case 0 -> "|" + official;
            case 1 -> section.number() + "、" + section.label().zh();
            case 2 ->
                section.numeral() + "、 "
                        + (section.aliases().isEmpty()
                                ? section.label().zh()
                                : section.aliases()
                                        .get(random.nextInt(section.aliases().size())));
            default -> official;
        };
    }

    private void overview() {
        report.overview().introduction().ifPresent(this::paragraphs);
        for (OverviewPart part : OverviewPart.values()) {
            report.overview().part(part).ifPresent(text -> {
                heading(3, part.heading().zh());
                paragraphs(text);
            });
        }
    }

    private void heading(int level, String text) {
        switch (format) {
            case HTML ->
                page.append(level == 1 ? "<h1>" : "<p><strong>")
                        .append(text)
                        .append(level == 1 ? "</h1>" : "</strong></p>");
            case TEXT -> page.append(text).append('\n');
            case MARKDOWN ->
                page.append("#".repeat(level)).append(' ').append(text).append("\n\n");
        }
    }

    private void paragraphs(String text) {
        text.lines().forEach(line -> page.append(format == PageFormat.HTML ? "<p>" + line + "</p>" : line + "\n\n"));
    }

    private void table(DraftTable table) {
        if (!table.caption.isEmpty()) {
            paragraphs(table.caption);
        }
        switch (format) {
            case HTML -> html(table);
            case TEXT -> text(table);
            case MARKDOWN -> markdown(table);
        }
    }

    private void html(DraftTable table) {
        page.append("<table border=1>");
        for (Row row : table.rows) {
            page.append("<tr>");
            for (Cell cell : row.cells()) {
                page.append("<td colspan=")
                        .append(cell.width())
                        .append(" rowspan=")
                        .append(cell.height())
                        .append("><p>");
                page.append(cell.text()).append("<o:p></o:p></p></td>");
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    /** Spans lost, the places they took left blank at the end of the row. */
    private void text(DraftTable table) {
        for (Row row : table.rows) {
            List<String> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(cell.text()));
            while (cells.size() < table.width) {
                cells.add("");
            }
            page.append(String.join(" | ", cells).strip()).append('\n');
        }
    }

    /** Spans lost, the places they took left blank where they were. */
    private void markdown(DraftTable table) {
        int[] reach = new int[table.width * 3 + 20];
        page.append('\n');
        for (int i = 0; i < table.rows.size(); i++) {
            StringBuilder line = new StringBuilder("|");
            int column = 0;
            for (Cell cell : table.rows.get(i).cells()) {
                while (reach[column] > i) {
                    line.append("  |");
                    column++;
                }
                line.append(' ').append(cell.text()).append(" |");
                reach[column] = i + cell.height();
                for (int w = 1; w < cell.width(); w++) {
                    line.append("  |");
                    reach[column + w] = i + cell.height();
                }
                column += cell.width();
            }
            while (column < table.width && reach[column] > i) {
                line.append("  |");
                column++;
            }
            page.append(line).append('\n');
            if (i == 0) {
                page.append("|---".repeat(Math.max(1, table.width))).append("|\n");
            }
        }
        page.append('\n');
    }
}
