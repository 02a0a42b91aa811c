package org.gongkai.report.rules.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;
import org.gongkai.report.text.EmptyPhrases;
import org.gongkai.report.text.PlainText;
import org.gongkai.report.text.YearText;

/** The rules S-OVERSIGHT, S-PARTS, S-IMPROVE and S-GENERIC about what the sections of text speak of. */
public final class NarrativeChecks {

    /** A shorter section 一 that marks off no part is a few words, and S-NARRATIVE looks at those. */
    private static final int LEAST_CHARACTERS = 100;

    private static final Set<AgencyKind> GOVERNMENTS = Set.of(AgencyKind.GOVERNMENT, AgencyKind.TOWNSHIP);

    /** Said in other words, it is said, too. */
    private static final List<String> OVERSIGHT =
            List.of("考核", "考评", "评议", "评估", "测评", "评价", "评分", "满意度", "责任追究", "追究责任", "追责", "问责", "倒查", "约谈", "通报批评");

    private static final List<String> PROBLEMS =
            List.of("问题", "有待", "薄弱", "欠缺", "滞后", "单一", "差距", "困难", "尚需", "仍需", "还需", "短板", "缺乏", "缺少", "难点");

    /** Something that is not as it should be; 不断 and the like are no lack. */
    private static final Pattern LACKING = Pattern.compile("不(?![断忘懈仅负折止])|较[少弱低慢窄]|[偏过][少弱低慢多]|变动|流动");

    private static final List<String> MEASURES = List.of(
            "改进", "加强", "下一步", "下步", "将", "进一步", "措施", "提升", "完善", "强化", "优化", "推进", "加大", "健全", "整改", "落实", "推动", "提高",
            "增加", "改善", "解决", "组织", "规范", "拓宽", "丰富", "努力", "争取");

    private static final Map<OverviewPart, List<String>> PARTS = new EnumMap<>(Map.of(
            OverviewPart.PROACTIVE_DISCLOSURE, List.of("主动公开", "公开信息", "发布信息", "公开政府信息"),
            OverviewPart.DISCLOSURE_ON_REQUEST, List.of("申请"),
            OverviewPart.INFORMATION_MANAGEMENT,
                    List.of("信息管理", ProactiveItem.NORMATIVE_DOCUMENTS.label().zh(), "保密审查", "审查", "目录", "审核"),
            OverviewPart.PLATFORMS, List.of("平台", "网站", "公众号", "微信", "公报", "新媒体", "专栏", "公示栏", "公开栏", "公开专区", "查阅"),
            OverviewPart.OVERSIGHT, List.of("监督", "保障", "考核", "培训", "评议", "问责", "追究")));

    /** Words behind a number, in digits or not. */
    private static final List<String> COUNTED = List.of("次", "件", "条");

    private NarrativeChecks() {}

    /** S-OVERSIGHT. */
    public static void oversight(Evaluation evaluation) {
        DisclosureReport report = evaluation.report();
        if (report.agency().kind().filter(GOVERNMENTS::contains).isEmpty()
                || PlainText.isBlank(Words.overview(report))) {
            evaluation.doesNotApply();
        } else if (Words.all(report).stream().noneMatch(text -> Words.hasAny(text, OVERSIGHT))) {
            evaluation.add(evaluation.finding(RuleMessages.of("oversight")));
        }
    }

    /** S-PARTS: a part is there where it is marked off, or where the section speaks of what it is about. */
    public static void parts(Evaluation evaluation) {
        DisclosureReport report = evaluation.report();
        String text = Words.overview(report);
        boolean marked = Stream.of(OverviewPart.values())
                .anyMatch(part -> report.overview().part(part).isPresent());
        if (PlainText.isBlank(text) || !marked && isShort(text)) {
            evaluation.doesNotApply();
            return;
        }
        List<Object> missing = Stream.of(OverviewPart.values())
                .filter(part -> isBlank(report.overview().part(part)))
                .filter(part -> !Words.hasAny(text, PARTS.getOrDefault(part, List.of())))
                .<Object>map(OverviewPart::label)
                .toList();
        if (!missing.isEmpty()) {
            evaluation.add(evaluation.finding(RuleMessages.of("parts", Section.OVERVIEW.heading(), missing)));
        }
    }

    private static boolean isShort(String text) {
        return PlainText.compact(text).length() < LEAST_CHARACTERS;
    }

    private static boolean isBlank(Optional<String> text) {
        return text.filter(each -> !PlainText.isBlank(each)).isEmpty();
    }

    /** S-IMPROVE. */
    public static void improve(Evaluation evaluation) {
        String text = PlainText.compact(Words.problems(evaluation.report()));
        if (saysNothing(text)) {
            evaluation.doesNotApply();
            return;
        }
        boolean problems = Words.hasAny(text, PROBLEMS) || LACKING.matcher(text).find();
        boolean measures = Words.hasAny(text, MEASURES);
        if (!problems || !measures) {
            String key = problems ? "improve.measures" : measures ? "improve.problems" : "improve.neither";
            evaluation.add(evaluation.finding(RuleMessages.of(key, Section.PROBLEMS.heading())));
        }
    }

    /** S-NARRATIVE looks at such a text. */
    private static boolean saysNothing(String text) {
        return PlainText.isBlank(text) || EmptyPhrases.isOne(text) || !PlainText.hasLetters(text);
    }

    /** S-GENERIC. */
    public static void generic(Evaluation evaluation) {
        DisclosureReport report = evaluation.report();
        String text = Words.overview(report);
        if (saysNothing(text)) {
            evaluation.doesNotApply();
        } else if (!isAboutSomething(text, report.agency())) {
            evaluation.add(evaluation.finding(RuleMessages.of(
                    "generic",
                    Section.OVERVIEW.heading(),
                    report.agency().shownName(),
                    Integer.toString(report.year()))));
        }
    }

    /** A digit is found at once; the body and years in numerals are only looked for where there is none. */
    private static boolean isAboutSomething(String text, Agency agency) {
        return text.chars().anyMatch(Character::isDigit)
                || Words.hasAny(text, COUNTED)
                || YearText.inDigits(PlainText.compact(text)).chars().anyMatch(Character::isDigit)
                || agency.isNamed() && PlainText.lettersOnly(text).contains(PlainText.lettersOnly(agency.name()));
    }
}
