package org.gongkai.report.documents.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.source.ShortTextCache;
import org.gongkai.report.text.PlainText;
import org.gongkai.report.text.YearText;
import org.jspecify.annotations.Nullable;

/**
 * A text that reads like the title of a report.
 *
 * @param text the title as published, white space squeezed
 * @param year the year; 0 where it names none
 * @param agency the body before the words of the title; empty where it names none
 */
public record TitleLine(String text, int year, String agency) {

    private static final int LONGEST = 80;

    /** A year with its sign; without it only where the words of a title, an end or a name tell that it is one. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?:年度?|度|(?=\\))|(?=(?:政府)?信息公开)"
            + "|(?<=(?:报告|年报)[(\\[-]?20[0-9]{2})(?=[\\])》_]|$)|(?<=^《?20[0-9]{2})(?=[\\u4e00-\\u9fff]))");

    /** Words that are a title wherever they stand. */
    private static final Pattern USUAL = Pattern.compile("年度报告|年报");

    /** Words that are a title only at its end: 信息公开工作报告, 信息公开工作情况的报告. */
    private static final Pattern OTHER = Pattern.compile("信息公开(?:年度|工作|情况|的){0,4}报告(?:[》\\])(_|—-]|20[0-9]{2}|$)");

    /** A label before a headline that is no part of it: (图解), 标题:, 一图读懂. */
    private static final Pattern LABEL =
            Pattern.compile("^(?:【[^【】]{0,12}】|\\[[^\\[\\]0-9]{0,12}\\]|\\([^()0-9]{0,8}\\)|〖[^〖〗]{0,12}〗"
                    + "|(?:信息|文件|公文|公开)?(?:标题|名称|题名|主题):|(?:正文|全文|原文)[:|·丨]?"
                    + "|(?:附件[0-9一二三四五六]{0,2}|图文|图文版|图文解读|文字版|转载|公告|公示|置顶|解读|最新)[:|·丨]"
                    + "|(?:(?:政府)?信息公开(?:工作)?|政务公开)?(?:年度报告|年报|通知公告|专栏|)[:|·丨]"
                    + "|(?:图解|一图读懂|一图看懂|图说)[:|·]?+|[·•◆●■>|:]+)");

    /** Stands for the year; no title holds it. */
    private static final String YEAR_MARK = "\u0000";

    private static final Pattern LABEL_BEHIND =
            Pattern.compile("(?:【[^【】]{0,12}】|\\((?:图文|图文版|图解|正文|全文|公开版|网站版)?\\)|20[0-9]{2}年?度?[—~至-]+|[|·:丨_—-]+)$");

    /** How a body calls itself. */
    private static final Pattern SELF = Pattern.compile("[我本](?:[局委厅署镇乡处院办市县区部校馆所站]|街道|中心|单位|机关|部门|公司)");

    /** A body before a headline, with a sign between them. */
    private static final Pattern BODY =
            Pattern.compile("^([\\u4e00-\\u9fff()]{2,30}[局厅委办院处会所站队府道镇乡室心]):(?=.{0,12}20[0-9]{2}|.{0,12}二[〇○零0O])");

    /** A division in brackets is the beginning of a name, no label. */
    private static final Pattern DIVISION = Pattern.compile("^[【\\[(〖]([\\u4e00-\\u9fff]{1,8}[省市县区州盟旗镇乡])[】\\])〗]");

    /** What a body does with its report: 关于印发, 关于公布. */
    private static final Pattern ABOUT = Pattern.compile("(?<=.)关于[\\u4e00-\\u9fff]{0,6}$");

    /** A page says its title several times, and is asked for it more often. */
    private static final ShortTextCache<Optional<TitleLine>> KNOWN = new ShortTextCache<>(TitleLine::read);

    /** What a text says as a title; empty where it reads like none. */
    public static Optional<TitleLine> of(String whole) {
        return KNOWN.get(whole);
    }

    private static Optional<TitleLine> read(String whole) {
        if (whole.length() > 2 * LONGEST || !PlainText.compact(whole).contains("公开")) {
            return Optional.empty();
        }
        String text = withoutPath(whole);
        String compact = BODY.matcher(withoutLabels(PlainText.compact(text))).replaceFirst("$1");
        boolean possible = compact.length() <= LONGEST
                && words(compact) >= 0
                && compact.chars().noneMatch(c -> "。,;!?:".indexOf(c) >= 0);
        if (!possible) {
            return Optional.empty();
        }
        int year = year(compact);
        String agency = agency(compact);
        boolean reads = USUAL.matcher(compact).find()
                || (year > 0 || !agency.isEmpty()) && OTHER.matcher(compact).find();
        return reads ? Optional.of(new TitleLine(text, year, agency)) : Optional.empty();
    }

    /** A headline may be the end of a path to the page: 首页 > 年报 > …2023年政府信息公开工作年度报告. */
    private static String withoutPath(String whole) {
        int sign = whole.length() - 1;
        while (sign >= 0 && ">＞»›".indexOf(whole.charAt(sign)) < 0) {
            sign--;
        }
        if (sign < 0) {
            return whole;
        }
        String last = whole.substring(sign + 1).strip();
        return year(PlainText.compact(last)) > 0 ? last : whole;
    }

    /** Where the words of a title begin; -1 where there are none. Some bodies call it 政务公开. */
    private static int words(String compact) {
        int words = compact.indexOf("信息公开");
        return words >= 0 || !USUAL.matcher(compact).find() ? words : compact.indexOf("政务公开");
    }

    private static String withoutLabels(String compact) {
        String rest = DIVISION.matcher(compact).replaceFirst("$1");
        for (Matcher label = LABEL.matcher(rest); label.find(); label = LABEL.matcher(rest)) {
            rest = rest.substring(label.end());
        }
        return rest;
    }

    /** The year that a text names, 0 where it names none: of several the last one before 信息公开, or else the first. */
    public static int year(String compact) {
        Matcher year = findYear(YearText.inDigits(compact));
        return year == null ? 0 : Integer.parseInt(year.group(1));
    }

    private static @Nullable Matcher findYear(String text) {
        int words = words(text);
        Matcher matcher = YEAR.matcher(text);
        int start = -1;
        while (matcher.find()) {
            if (start < 0 || matcher.start() < words) {
                start = matcher.start();
            }
        }
        return start >= 0 && matcher.find(start) ? matcher : null;
    }

    private static String agency(String compact) {
        String text = YearText.inDigits(compact);
        Matcher year = findYear(text);
        if (year != null) {
            // A mark where the year stood, so that 县政府2023年信息公开 keeps its 政府.
            text = text.substring(0, year.start()) + YEAR_MARK + text.substring(year.end());
        }
        int words = words(text);
        if (words < 0) {
            return "";
        }
        String before = text.substring(0, words);
        boolean ofGovernment = before.endsWith("政府") && !before.endsWith("人民政府");
        before = ofGovernment ? before.substring(0, before.length() - "政府".length()) : before;
        return stripped(before.replace(YEAR_MARK, ""));
    }

    private static String stripped(String text) {
        String agency = withoutLabels(text);
        for (String start : new String[] {"关于", "《", "()", "("}) {
            agency = agency.startsWith(start) ? agency.substring(start.length()) : agency;
        }
        for (String end : new String[] {"()", "年度", "度", "关于", "的"}) {
            agency = agency.endsWith(end) ? agency.substring(0, agency.length() - end.length()) : agency;
        }
        agency = ABOUT.matcher(agency).replaceFirst("");
        int last = Math.max(agency.lastIndexOf('>'), agency.lastIndexOf('》'));
        String name =
                LABEL_BEHIND.matcher(withoutLabels(agency.substring(last + 1))).replaceFirst("");
        return SELF.matcher(name).matches() ? "" : name;
    }
}
