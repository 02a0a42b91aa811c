package org.gongkai.report.testkit.document;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.Measure;
import org.gongkai.report.model.form.term.OverviewPart;

/**
 * Reports with figures at random that do not add up, and texts in all parts: for readers and writers, which must keep
 * what a body states, right or wrong. The same seed gives the same report.
 *
 * @since 0.1.0
 */
public final class ScatteredReports {

    private ScatteredReports() {}

    /** A report; one of six has blank cells. */
    public static DisclosureReport report(RandomGenerator random) {
        return report(random, random.nextInt(6) == 0);
    }

    /** A report of which about half the cells are blank, or zero. */
    public static DisclosureReport report(RandomGenerator random, boolean blanks) {
        Edition edition = Edition.values()[random.nextInt(Edition.values().length)];
        int year = Edition.first().firstYear() + random.nextInt(7);
        boolean dashes = random.nextInt(12) == 0;
        ReportFigures.Builder figures = ReportFigures.builder(edition);
        for (CellAddress cell : edition.cells()) {
            figures.set(cell, figure(random, edition.form().columnOf(cell).measure(), blanks, dashes));
        }
        Overview.Builder overview = Overview.builder().introduction("本年度围绕中心工作推进公开，各项任务按期完成。\n第二段说明工作背景和安排。");
        for (OverviewPart part : OverviewPart.values()) {
            if (random.nextInt(8) > 0) {
                overview.part(part, "这一方面共开展培训" + random.nextInt(20) + "次，运行平稳。\n另有若干举措。");
            }
        }
        DisclosureReport.Builder report = DisclosureReport.builder()
                .year(year)
                .agency(Agency.named("示例市样板区人民政府办公室"))
                .title("示例市样板区人民政府办公室" + year + "年政府信息公开工作年度报告")
                .overview(overview.build())
                .figures(figures.build())
                .problemsAndImprovements("队伍力量还需要充实。\n下一步将加强培训，改进流程。")
                .otherMatters(OtherMatters.builder().text("本年度没有其他需要报告的事项。").build());
        if (random.nextBoolean()) {
            report.preamble("本报告按照条例和格式要求编制，数据统计期限为" + year + "年1月1日至" + year + "年12月31日。")
                    .period(ReportPeriod.ofYear(year));
        }
        return report.build();
    }

    private static Figure figure(RandomGenerator random, Measure measure, boolean blanks, boolean dashes) {
        int kind = random.nextInt(100);
        if (kind < 55) {
            return blanks ? Figure.blank() : dashes ? Figure.parse("-") : Figure.of(0);
        }
        long number = kind < 80 ? random.nextInt(10) : kind < 97 ? random.nextInt(3_000) : random.nextInt(90_000_000);
        return switch (measure) {
            case TEN_THOUSAND_YUAN -> Figure.of(BigDecimal.valueOf(number * 10 + 1 + random.nextInt(9), 3));
            case AMOUNT_WITH_UNIT -> Figure.parse(number + (random.nextBoolean() ? "元" : "万元"));
            case ITEM_CHANGE -> Figure.of(random.nextBoolean() ? number : -number);
            case ITEMS -> Figure.of(number);
            default -> kind == 99 ? Figure.parse(number + "（其中修订1件）") : Figure.of(number);
        };
    }
}
