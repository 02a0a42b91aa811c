package org.gongkai.report.model.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.message.Localised;

/**
 * Why a year's figure is not to be compared with that of the report before without a second look.
 *
 * @since 0.1.0
 */
public enum SeriesBreak implements Localised {
    /** At least one year between the two has no report. */
    GAP("gap", "中间年份缺报告", "years without a report between", (before, report) -> report.year() > before.year() + 1),
    /** The two are on different editions of the form. */
    EDITION(
            "edition",
            "报告格式改版",
            "another edition of the form",
            (before, report) -> !before.edition().equals(report.edition())),
    /** The two name the body differently, or one names none: it was renamed, merged or divided, or is another. */
    BODY(
            "body",
            "机关名称变更",
            "the body has another name",
            (before, report) -> !before.agency().isNamed()
                    || !before.agency().name().equals(report.agency().name())),
    /** One covers a whole year and the other does not. */
    PERIOD("period", "统计期间不同", "periods of different length", (before, report) -> isWhole(before) != isWhole(report)),
    /**
     * What the year before carried forward (Table 3, line 四, 总计) is not what this one carried in (line 二, 总计): the two
     * count different bodies or different things.
     */
    STOCK(
            "stock",
            "结转数与上年不衔接, 统计范围可能有变",
            "carried in is not what was carried forward; the scope may differ",
            (before, report) -> {
                Optional<Long> forward = before.measures().total(ApplicationLine.CARRIED_FORWARD);
                Optional<Long> in = report.measures().total(ApplicationLine.CARRIED_IN);
                return report.year() == before.year() + 1
                        && forward.isPresent()
                        && in.isPresent()
                        && !forward.equals(in);
            });

    private final String code;
    private final Label label;
    private final BiPredicate<DisclosureReport, DisclosureReport> isBetween;

    SeriesBreak(String code, String zh, String en, BiPredicate<DisclosureReport, DisclosureReport> isBetween) {
        this.code = code;
        this.label = Label.of(zh, en);
        this.isBetween = isBetween;
    }

    private static boolean isWhole(DisclosureReport report) {
        return report.period()
                .filter(period -> !period.equals(ReportPeriod.ofYear(report.year())))
                .isEmpty();
    }

    /** The breaks between a report and a later one, in the order of this list. */
    static Stream<SeriesBreak> between(DisclosureReport before, DisclosureReport report) {
        return Stream.of(values()).filter(each -> each.isBetween.test(before, report));
    }

    /** The name in formats, {@code edition}. */
    public String code() {
        return code;
    }

    @Override
    public String message(Locale locale) {
        return label.text(locale);
    }
}
