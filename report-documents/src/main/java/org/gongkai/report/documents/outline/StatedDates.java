package org.gongkai.report.documents.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.text.PlainText;
import org.gongkai.report.text.YearText;
import org.jspecify.annotations.Nullable;

/** Days and periods in texts. */
final class StatedDates {

    private static final String MONTH = "(1[0-2]|0?[1-9])";

    /** A day, also where the time of day follows without a space: 2024-1-1209:30. */
    private static final String DAY = "(3[01]|[12][0-9]|0?[1-9])(?=[^0-9]|$|[0-9]{2}:)";

    static final Pattern DATE = Pattern.compile("(?<![0-9])(20[0-9]{2})[-年/.]" + MONTH + "[-月/.]" + DAY);

    /** Between the days of a period: 至, 起至, 起,至, 开始,到, (含)至. */
    private static final String TO =
            "(?:\\(?含?\\)?)(?:零时|0时|[0-9]{1,2}:[0-9]{2})?起?(?:开始|算起)?[,、]?[截]?(?:[至到]|[—~－–-]{1,2})";

    private static final Pattern PERIOD = Pattern.compile(
            "(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日" + TO + "(?:(20[0-9]{2}|[同当本次]|翌)年)?([0-9]{1,2})月([0-9]{1,2})日");

    private static final Pattern SIGNED = Pattern.compile("(20[0-9]{2})([-./])([0-9]{1,2})\\2([0-9]{1,2})日?" + TO
            + "(20[0-9]{2})\\2([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])");

    private static final Pattern MONTHS = Pattern.compile(
            "(?:统计|数据|报告)[^。;]{0,12}(?:期限|时限|时段|起止|区间|周期|范围)[^。;]{0,8}?(20[0-9]{2})年([0-9]{1,2})月?(?:起|份)?,?(?:[至到]|[—~－–-]{1,2})(?:(20[0-9]{2})年)?([0-9]{1,2})月(?![0-9])");

    /** What may stand beside a period that is all that a text says: 自…止。 */
    private static final int MOST_BESIDES = 3;

    /** What stands before the days, in the same sentence, and calls them the report's period. */
    private static final Pattern NAMED = Pattern.compile("(?:统计|期限|时限|时段|区间|周期|起止|报告期)[^。;]{0,40}$");

    private static final Pattern OF_REPORT = Pattern.compile("(?:数据|报告|年报|信息公开工作)[^。;]{0,40}$");

    private static final Pattern LAST_YEAR = Pattern.compile("(?:上年|上一年|去年|往年|前一年)[^。;,，(]{0,20}$");

    private StatedDates() {}

    /** The first day that a text names. */
    static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(YearText.inDigits(PlainText.compact(text)));
        return matcher.find() ? day(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
    }

    static boolean isOneDay(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.find() && !matcher.find();
    }

    /**
     * The period that a text states: 自2023年1月1日起至2023年12月31日止. Of several the first that is called the period of the
     * report; last year's is none, nor are the days between which something was done.
     */
    static Optional<ReportPeriod> period(String text) {
        String compact = YearText.inDigits(PlainText.compact(text));
        for (Pattern named : new Pattern[] {NAMED, OF_REPORT}) {
            for (Pattern pattern : new Pattern[] {PERIOD, SIGNED, MONTHS}) {
                Matcher matcher = pattern.matcher(compact);
                while (matcher.find()) {
                    Optional<ReportPeriod> period = period(pattern, matcher);
                    String before = compact.substring(0, pattern == MONTHS ? matcher.start(1) : matcher.start());
                    boolean whole = named == OF_REPORT
                            && (period.filter(StatedDates::isWholeYear).isPresent()
                                    || compact.length() - matcher.group().length() <= MOST_BESIDES);
                    if (period.isPresent()
                            && !LAST_YEAR.matcher(before).find()
                            && (whole || named.matcher(before).find())) {
                        return period;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ReportPeriod> period(Pattern pattern, Matcher found) {
        if (pattern == PERIOD) {
            return period(
                    day(found.group(1), found.group(2), found.group(3)),
                    day(year(found.group(1), found.group(4)), found.group(5), found.group(6)));
        }
        if (pattern == SIGNED) {
            return period(
                    day(found.group(1), found.group(3), found.group(4)),
                    day(found.group(5), found.group(6), found.group(7)));
        }
        return period(
                day(found.group(1), found.group(2), "1"),
                day(year(found.group(1), found.group(3)), found.group(4), "1")
                        .map(first -> first.withDayOfMonth(first.lengthOfMonth())));
    }

    private static boolean isWholeYear(ReportPeriod period) {
        return period.from().getDayOfYear() == 1
                && period.to().equals(period.from().withMonth(12).withDayOfMonth(31));
    }

    private static String year(String first, @Nullable String named) {
        if (named == null || "同当本".contains(named)) {
            return first;
        }
        return named.startsWith("20") ? named : Integer.toString(Integer.parseInt(first) + 1);
    }

    private static Optional<ReportPeriod> period(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                ? Optional.of(ReportPeriod.of(from.get(), to.get()))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
