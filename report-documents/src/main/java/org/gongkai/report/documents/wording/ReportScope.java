package org.gongkai.report.documents.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.text.Alternatives;
import org.gongkai.report.text.PlainText;
import org.gongkai.report.text.YearText;

/**
 * What a report is about: a body and a year. A caption, a heading or a cell beside a label that names another one, or a
 * part of the year only, says that the figures there are not the report's.
 *
 * @param year the year; 0 where it is not known
 * @param agency the body; empty where it is not known
 */
public record ReportScope(int year, String agency) {

    /** Nothing is known, so nothing is excluded. */
    public static final ReportScope ANY = new ReportScope(0, "");

    private static final int LONGEST = 120;

    /** Every year begins so. */
    private static final String CENTURY = "20";

    /** Numbers of documents, dates and versions, whose years say nothing of the figures. */
    private static final Pattern OTHER_USES = Pattern.compile("[〔\\[(]20[0-9]{2}[〕\\])][0-9]{1,5}号"
            + "|20[0-9]{2}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日?"
            + "|20[0-9]{2}年?(?:修订|修正|版|第[0-9]{1,4}号)");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");
    private static final Alternatives BEFORE = Alternatives.compile("去年|上年|上一年|前年|往年|历年|上期|上年度|同期|累计");
    private static final Pattern CARRIED = Pattern.compile("上一?年度?(?:末|底)?结转|结转上年");
    private static final Alternatives NOW = Alternatives.compile("本年|今年|当年|本期|本报告");
    private static final Pattern PART =
            Pattern.compile("上半年|下半年|[一二三四1-4]季度|(?<![0-9])(?!1[-~至到—]{1,2}12月)[0-9]{1,2}月?[-~至到—]{1,2}[0-9]{1,2}月"
                    + "|(?<![0-9年])[0-9一二三四五六七八九十]{1,2}月份");
    private static final Pattern BODY = Pattern.compile("(?:附[件表]?[0-9一二三四五六七八九十]{0,2}[:、.]?)?(?:20[0-9]{2}年度?)?"
            + "(?<name>[\\u4e00-\\u9fff]{1,20}?(?:人民政府|政府办|街道办事处|街道|镇|乡|局|委员会|办公室|厅))"
            + "(?:的|20[0-9]{2}年度?)*+(?:政府信息公开|信息公开|申请|收到|办理|数据|情况|统计|年报|年度|:|$)");
    private static final Pattern NO_NAME = Pattern.compile("本|各|全|级|机关|乡镇|街镇|有关|相关|政务公开");

    /** Whether a short text says that what it stands above or beside is not the report's. */
    public boolean excludes(String text) {
        if (year == 0 || text.length() > LONGEST || text.isEmpty()) {
            return false;
        }
        String compact = withoutOtherUses(YearText.inDigits(PlainText.compact(text)));
        boolean own = names(compact, true) || NOW.areIn(compact);
        return !own && (names(compact, false) || namesBefore(compact))
                || namesPart(compact)
                || namesAnotherBody(compact);
    }

    private static String withoutOtherUses(String compact) {
        return compact.contains(CENTURY) ? OTHER_USES.matcher(compact).replaceAll("") : compact;
    }

    private static boolean namesBefore(String compact) {
        return BEFORE.areIn(compact) && BEFORE.areIn(CARRIED.matcher(compact).replaceAll(""));
    }

    /** The signs that every part of a year is named with are looked for first: few texts have one. */
    private static boolean namesPart(String compact) {
        boolean mayName = compact.indexOf('月') >= 0 || compact.indexOf('半') >= 0 || compact.indexOf('季') >= 0;
        return mayName && PART.matcher(compact).find();
    }

    /** Whether a short text names the report's own year. */
    public boolean includes(String text) {
        return year > 0
                && text.length() <= LONGEST
                && names(YearText.inDigits(PlainText.compact(text)), true)
                && !excludes(text);
    }

    private boolean names(String compact, boolean own) {
        if (!compact.contains(CENTURY)) {
            return false;
        }
        Matcher matcher = YEAR.matcher(compact);
        while (matcher.find()) {
            if ((Integer.parseInt(matcher.group(1)) == year) == own) {
                return true;
            }
        }
        return false;
    }

    private boolean namesAnotherBody(String compact) {
        Matcher matcher = BODY.matcher(compact);
        if (agency.isEmpty()
                || !matcher.lookingAt()
                || NO_NAME.matcher(matcher.group("name")).find()) {
            return false;
        }
        String name = plain(matcher.group("name"));
        String own = plain(PlainText.compact(agency));
        return !own.contains(name) && !name.contains(own);
    }

    private static String plain(String body) {
        return body.replace("人民政府", "政府");
    }
}
