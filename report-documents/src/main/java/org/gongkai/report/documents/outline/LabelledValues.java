package org.gongkai.report.documents.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page says of itself in lines such as 发布机构：…　发布日期：…, several to a line or one. */
final class LabelledValues {

    private static final int LONGEST = 200;

    /** Days on which a page was published, the surest first. */
    private static final List<String> PUBLISHED = List.of("发布日期", "发布时间", "公开日期", "公开时间", "发文日期", "印发日期", "发布于");

    /** Bodies that publish, the surest first. */
    private static final List<String> PUBLISHER = List.of(
            "发布机构", "公开机构", "发布单位", "编制单位", "公开责任部门", "发布机关", "公开机关", "公开主体", "编制机关", "编制机构", "发文机关", "发文机构", "发文单位",
            "制发机关");

    /** Labels that mean what they say only with a colon behind. */
    private static final List<String> SHORT =
            List.of("信息来源", "文章来源", "内容来源", "来源", "(?<![\\u4e00-\\u9fff])日期", "(?<![\\u4e00-\\u9fff])时间");

    private static final List<String> OTHERS = List.of(
            "成文日期", "生成日期", "更新时间", "浏览次数", "阅读次数", "浏览量", "阅读量", "访问量", "点击量", "点击数", "点击次数", "点击", "浏览", "阅读", "访问次数",
            "字号", "字体", "作者", "编辑", "责任编辑", "审核", "分享到", "分享", "打印", "索引号", "文号", "发文字号", "文件编号", "主题分类", "主题词", "主题",
            "体裁分类", "组配分类", "分类", "标题", "名称", "信息名称", "有效性", "关键词", "内容概述", "概述", "公开方式", "公开形式", "公开范围", "公开时限",
            "视力保护色", "背景色");

    private static final Pattern LABEL = Pattern.compile("("
            + Stream.of(PUBLISHED, PUBLISHER, SHORT, OTHERS)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + "):");

    private static final Pattern SITE = Pattern.compile("网|本站|原创|门户|平台|转载|公众号|互联网|媒体|报社|日报");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]{2}");
    private static final int LONGEST_BODY = 40;

    /** A label and what stands behind it. */
    private record Value(String label, String text) {}

    private final List<Value> values = new ArrayList<>();
    private final List<String> bare = new ArrayList<>();
    private final List<String> linesOfSources = new ArrayList<>();

    /** Takes a line in compact form. */
    void add(String line) {
        if (line.length() >= LONGEST) {
            return;
        }
        Matcher label = LABEL.matcher(line);
        boolean found = line.indexOf(':') >= 0 && label.find();
        if (!found) {
            bare.add(line);
        }
        while (found) {
            String name = label.group(1);
            int start = label.end();
            found = label.find();
            String text = line.substring(start, found ? label.start() : line.length());
            if (!text.isEmpty()) {
                values.add(new Value(name, text));
            }
            if (name.endsWith("来源")) {
                linesOfSources.add(line);
            }
        }
    }

    /** The body that publishes. */
    Optional<String> publisher() {
        return PUBLISHER.stream()
                .flatMap(this::valuesOf)
                .map(LabelledValues::body)
                .filter(LabelledValues::isBody)
                .findFirst()
                .or(this::source);
    }

    /** A source is the body itself only where it is named as one. */
    private Optional<String> source() {
        return values.stream()
                .filter(value -> value.label().endsWith("来源"))
                .map(value -> body(value.text()))
                .filter(body -> isBody(body) && !SITE.matcher(body).find() && BodyName.isOne(body))
                .findFirst();
    }

    private static String body(String text) {
        Matcher date = StatedDates.DATE.matcher(text);
        String body = date.find() ? text.substring(0, date.start()) : text;
        return body.replaceFirst("[|·/-]+$", "");
    }

    private static boolean isBody(String text) {
        return text.length() <= LONGEST_BODY && CHINESE.matcher(text).find();
    }

    /** What may say the day of publication, the surest first. */
    Stream<String> published() {
        return Stream.of(
                        PUBLISHED.stream().flatMap(this::valuesOf),
                        Stream.of("日期", "时间").flatMap(this::labelled).filter(StatedDates::isOneDay),
                        linesOfSources.stream().filter(StatedDates::isOneDay))
                .flatMap(found -> found);
    }

    private Stream<String> labelled(String label) {
        return values.stream().filter(value -> value.label().equals(label)).map(Value::text);
    }

    private Stream<String> valuesOf(String label) {
        return Stream.concat(
                labelled(label),
                bare.stream()
                        .filter(line -> line.startsWith(label) && line.length() > label.length() + 1)
                        .map(line -> line.substring(label.length())));
    }
}
