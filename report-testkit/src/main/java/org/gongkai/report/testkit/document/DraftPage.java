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
import org.jspecify.annotations.Nullable;

/** A report laid out at random, to be written as a page or a file. */
final class DraftPage {

    private final DisclosureReport report;
    private final RandomGenerator random;
    private final boolean clean;
    private final List<DraftTable> proactive;
    private final List<DraftTable> applications;
    private final List<DraftTable> remedies;
    private final List<LayoutNoise> noises = new ArrayList<>();
    private final List<String> paragraphsBehind = new ArrayList<>();
    private final List<DraftTable> tablesBehind = new ArrayList<>();
    private @Nullable DraftPage reportBehind;

    /** A page; {@code noises} of them happen to a table each. */
    DraftPage(DisclosureReport report, RandomGenerator random, int noiseCount, boolean lossy) {
        this.report = report;
        this.random = random;
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
        return new DraftPage(before, random, 0, false);
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

    /** Writes the report, and the one behind it. */
    void write(PageWriter page) {
        if (!clean) {
            page.navigation("首页 > 信息公开");
        }
        page.heading(1, report.title().orElseThrow());
        report.preamble().ifPresent(page::paragraphs);
        for (Section section : Section.values()) {
            page.heading(2, headingOf(section));
            switch (section) {
                case OVERVIEW -> overview(page);
                case PROBLEMS -> {
                    page.paragraphs(report.problemsAndImprovements().orElseThrow());
                    paragraphsBehind.forEach(page::paragraphs);
                    tablesBehind.forEach(table -> table(page, table));
                }
                case OTHER_MATTERS ->
                    page.paragraphs(report.otherMatters().text().orElseThrow());
                default -> tables(section).forEach(table -> table(page, table));
            }
        }
        if (!clean) {
            page.paragraphs("账号登录\n忘记密码");
        }
        if (reportBehind != null) {
            reportBehind.write(page);
        }
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

    private void overview(PageWriter page) {
        report.overview().introduction().ifPresent(page::paragraphs);
        for (OverviewPart part : OverviewPart.values()) {
            report.overview().part(part).ifPresent(text -> {
                page.heading(3, part.heading().zh());
                page.paragraphs(text);
            });
        }
    }

    private static void table(PageWriter page, DraftTable table) {
        if (!table.caption.isEmpty()) {
            page.paragraphs(table.caption);
        }
        page.table(table);
    }
}
