package org.gongkai.report.rules.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.report.model.form.ApplicantType;
import org.gongkai.report.model.form.CaseResult;
import org.gongkai.report.model.form.ColumnTerm;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.LineTerm;
import org.gongkai.report.model.form.NonProcessingReason;
import org.gongkai.report.model.form.OtherHandling;
import org.gongkai.report.model.form.Outcome;
import org.gongkai.report.model.form.OverviewPart;
import org.gongkai.report.model.form.ProactiveItem;
import org.gongkai.report.model.form.RefusalReason;
import org.gongkai.report.model.form.RemedyRoute;
import org.gongkai.report.model.form.TableHeading;
import org.gongkai.report.model.form.Term;
import org.gongkai.report.model.form.UnavailableReason;
import org.jspecify.annotations.Nullable;

/** The words that the reader knows. The form's own labels come from the form; these are the words of sentences. */
final class Lexicon {

    static final String RECEIVE = "receive";
    static final String RECEIVE_NEW = "receiveNew";
    static final String ACCEPT = "accept";
    static final String CARRY = "carry";
    static final String CARRY_IN = "carryIn";
    static final String CARRY_FORWARD = "carryForward";
    static final String HANDLE = "handle";
    static final String REASON = "reason";
    static final String TOPIC = "topic";
    static final String ISSUED = "issued";
    static final String REPEALED = "repealed";
    static final String IN_FORCE = "inForce";
    static final String DISCLOSED = "disclosed";

    private static final Map<Edition, Lexicon> LEXICONS = Map.of(
            Edition.Y2019, new Lexicon(Edition.Y2019),
            Edition.Y2021, new Lexicon(Edition.Y2021));

    /** The words by their first character, the longest first. */
    private final Map<Character, List<Map.Entry<String, Meaning>>> words = new HashMap<>();

    private final Form form;

    private Lexicon(Edition edition) {
        form = edition.form();
        requests();
        outcomes(edition);
        remedies();
        proactive();
        scopes();
        fillers();
        words.values()
                .forEach(list -> list.sort(Comparator.comparingInt((Map.Entry<String, Meaning> entry) ->
                                entry.getKey().length())
                        .reversed()));
    }

    static Lexicon of(Edition edition) {
        return LEXICONS.getOrDefault(edition, LEXICONS.get(Edition.Y2021));
    }

    /** The longest word that begins at a place; null where none does. */
    Map.@Nullable Entry<String, Meaning> find(String text, int at) {
        for (Map.Entry<String, Meaning> entry : words.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(entry.getKey(), at)) {
                return entry;
            }
        }
        return null;
    }

    private void add(Meaning meaning, String... texts) {
        for (String text : texts) {
            String plain = Tokens.plain(text);
            words.computeIfAbsent(plain.charAt(0), first -> new ArrayList<>()).add(Map.entry(plain, meaning));
        }
    }

    private void add(Kind kind, String... texts) {
        add(Meaning.of(kind), texts);
    }

    private void requests() {
        add(Meaning.of(Kind.VERB, RECEIVE_NEW), "新收", "新收到", "新接收", "新增受理", "新受理");
        add(Meaning.of(Kind.VERB, RECEIVE), "收到", "接收", "接到", "共收到");
        add(Meaning.of(Kind.VERB, ACCEPT), "受理", "共受理", "收到和受理", "接收受理");
        add(
                Meaning.of(Kind.VERB, HANDLE),
                "办结",
                "答复",
                "已办结",
                "已答复",
                "办理答复",
                "办结答复",
                "按期答复",
                "按时答复",
                "依法答复",
                "作出答复",
                "办理完毕",
                "予以答复");
        add(Meaning.of(Kind.VERB, CARRY), "结转");
        add(
                Meaning.of(Kind.VERB, CARRY_IN),
                "上年结转",
                "上年度结转",
                "上一年结转",
                "上一年度结转",
                "去年结转",
                "结转上年",
                "结转上年度",
                "上年转入",
                "上年度转入",
                "上年未办结",
                "上年度未办结");
        add(
                Meaning.of(Kind.VERB, CARRY_FORWARD),
                "结转下年",
                "结转下年度",
                "结转下一年",
                "结转下一年度",
                "结转至下年",
                "结转至下年度",
                "结转至下一年",
                "结转至下一年度",
                "结转到下年",
                "结转到下年度",
                "结转到下一年度",
                "转下年",
                "转下年度",
                "顺延到下年",
                "顺延到下年度",
                "顺延到下一年度",
                "顺延至下年",
                "顺延至下年度",
                "顺延至下一年度",
                "转入下年",
                "转入下年度",
                "转入下一年度",
                "结转次年",
                "结转至次年",
                "跨年度办理");
        add(Kind.REQUEST, "政府信息公开申请", "信息公开申请", "依申请公开申请", "公开申请", "申请", "依申请公开件", "依申请", "申请件", "政府信息申请");
        add(Meaning.of(Kind.REQUEST), labels(OverviewPart.DISCLOSURE_ON_REQUEST));
        add(
                Kind.COMPETITOR,
                "协助",
                "转办",
                "配合",
                "指导",
                "代为",
                "信访",
                "建议",
                "提案",
                "来信",
                "来访",
                "来电",
                "咨询",
                "投诉",
                "热线",
                "留言",
                "信箱",
                "邮件",
                "办件",
                "工单",
                "诉求",
                "稿件",
                "网民",
                "意见建议",
                "许可申请",
                "行政许可申请",
                "举报",
                "证明",
                "登记",
                "补助申请",
                "审批",
                "政务服务",
                "电话",
                "群众来信",
                "12345",
                "案卷",
                "调解",
                "仲裁",
                "听证");
        add(Kind.CHANNEL, "网络", "网上", "信函", "邮寄", "当面", "现场", "传真", "电子邮件", "书面", "平台", "在线", "信件", "线上", "线下", "窗口");
        add(Kind.ALL_CHANNELS, "等方式", "等渠道", "等形式", "等途径", "方式共", "渠道共");
        add(Meaning.columns(Kind.APPLICANT, List.of(ApplicantType.NATURAL_PERSON)), "自然人", "公民", "个人");
        List<ApplicantType> organisations = Stream.of(ApplicantType.values())
                .filter(type -> type != ApplicantType.NATURAL_PERSON)
                .toList();
        add(
                Meaning.columns(Kind.APPLICANT, organisations),
                TableHeading.ORGANISATIONS.label().zh());
        add(Meaning.columns(Kind.APPLICANT, organisations), "法人和其他组织", "法人及其他组织", "法人或者其他组织");
        organisations.stream()
                .filter(type -> type != ApplicantType.OTHER_ORGANISATION)
                .forEach(type -> add(
                        Meaning.columns(Kind.APPLICANT, List.of(type)),
                        type.label().zh()));
    }

    private void outcomes(Edition edition) {
        List<? extends LineTerm> other =
                edition == Edition.Y2019 ? List.of(Outcome.OTHER) : List.of(OtherHandling.values());
        outcome(List.of(Outcome.GRANTED), "予以公开", "同意公开", "全部公开", "予公开", "全部予以公开");
        outcome(List.of(Outcome.PARTLY_GRANTED), "部分公开", "予以部分公开", "部分予以公开");
        outcome(List.of(Outcome.GRANTED, Outcome.PARTLY_GRANTED), "予以公开或部分公开", "公开或部分公开", "公开和部分公开", "公开及部分公开");
        outcome(List.of(RefusalReason.values()), "不予公开", "不予以公开", "未予公开", "不同意公开");
        outcome(List.of(UnavailableReason.values()), "无法提供", "未能提供");
        outcome(List.of(NonProcessingReason.values()), "不予处理", "不予以处理");
        outcome(other, "其他处理");
        reasons(RefusalReason.values());
        reasons(UnavailableReason.values());
        reasons(NonProcessingReason.values());
        Stream.of(OtherHandling.values())
                .filter(each -> each != OtherHandling.OTHER)
                .forEach(this::reason);
        reason(RefusalReason.STATE_SECRET, "国家秘密");
        reason(RefusalReason.THIRD_PARTY_RIGHTS, "第三方合法权益");
        reason(RefusalReason.INTERNAL_AFFAIRS, "内部事务信息");
        reason(RefusalReason.DELIBERATIVE_PROCESS, "过程性信息");
        reason(RefusalReason.ENFORCEMENT_FILE, "行政执法案卷", "行政执法案卷信息");
        reason(RefusalReason.ADMINISTRATIVE_QUERY, "行政查询事项");
        reason(UnavailableReason.NOT_HELD, "本机关不掌握", "不掌握相关政府信息");
        reason(UnavailableReason.NEEDS_CREATION, "需要另行制作", "没有现成信息", "需另行制作");
        reason(UnavailableReason.STILL_UNCLEAR, "申请内容仍不明确", "补正后仍不明确");
        reason(NonProcessingReason.PETITION_OR_COMPLAINT, "信访举报投诉类", "信访举报投诉");
        reason(NonProcessingReason.REPEATED_REQUEST, "重复申请");
        reason(OtherHandling.CORRECTION_OVERDUE, "逾期未补正");
    }

    private void outcome(List<? extends LineTerm> lines, String... texts) {
        add(Meaning.lines(Kind.OUTCOME, lines, ""), texts);
    }

    private void reasons(LineTerm... terms) {
        Arrays.stream(terms).forEach(this::reason);
    }

    private void reason(LineTerm term) {
        reason(term, term.label().zh());
        term.aliases().forEach(alias -> reason(term, alias));
    }

    /** A reason that the edition's form has no line for is in no table that could be compared. */
    private void reason(LineTerm term, String... texts) {
        if (form.findLine(term).isPresent()) {
            add(Meaning.lines(Kind.OUTCOME, List.of(term), REASON), texts);
        }
    }

    private void remedies() {
        List<RemedyRoute> litigation =
                List.of(RemedyRoute.DIRECT_LITIGATION, RemedyRoute.LITIGATION_AFTER_RECONSIDERATION);
        add(
                Meaning.lines(Kind.REMEDY, List.of(RemedyRoute.RECONSIDERATION), ""),
                "行政复议",
                "复议",
                "行政复议申请",
                "行政复议案件",
                "复议案件",
                "申请行政复议",
                "申请复议",
                "复议申请");
        add(Meaning.lines(Kind.REMEDY, litigation, ""), "行政诉讼", "诉讼", "行政诉讼案件", "诉讼案件", "提起行政诉讼", "行政应诉");
        route(RemedyRoute.DIRECT_LITIGATION, "直接起诉", "未经复议直接提起诉讼");
        route(RemedyRoute.LITIGATION_AFTER_RECONSIDERATION, "经复议后起诉", "复议后提起诉讼");
        result(CaseResult.UPHELD, "结果维持", "维持", "维持原行政行为");
        result(CaseResult.CORRECTED, "结果纠正", "纠正");
        result(CaseResult.OTHER_RESULT, "其他结果");
        result(CaseResult.PENDING, "尚未审结", "未审结", "尚在审理", "正在审理");
    }

    private void route(RemedyRoute route, String... texts) {
        Meaning meaning = Meaning.lines(Kind.REMEDY, List.of(route), "");
        add(meaning, labels(route));
        add(meaning, texts);
    }

    /** The words under which the form and published reports print a term. */
    private static String[] labels(Term term) {
        return Stream.concat(Stream.of(term.label().zh()), term.aliases().stream())
                .toArray(String[]::new);
    }

    private void result(ColumnTerm result, String... texts) {
        add(Meaning.columns(Kind.RESULT, List.of(result)), texts);
    }

    private void proactive() {
        add(Meaning.lines(Kind.DOCUMENT, List.of(ProactiveItem.REGULATIONS), ""), "规章", "政府规章", "部门规章", "地方政府规章");
        add(
                Meaning.lines(Kind.DOCUMENT, List.of(ProactiveItem.NORMATIVE_DOCUMENTS), ""),
                labels(ProactiveItem.NORMATIVE_DOCUMENTS));
        add(
                Meaning.of(Kind.DOCUMENT_VERB, ISSUED),
                "制发",
                "制定",
                "出台",
                "印发",
                "新制定",
                "新出台",
                "制定出台",
                "制定印发",
                "新增公开",
                "制作",
                "新制作",
                "制定发布");
        add(Meaning.of(Kind.DOCUMENT_VERB, REPEALED), "废止", "宣布废止", "失效", "清理废止", "废止失效");
        add(Meaning.of(Kind.DOCUMENT_VERB, IN_FORCE), "现行有效", "现行", "继续有效", "有效", "现有效");
        add(Meaning.of(Kind.DOCUMENT_VERB, DISCLOSED), "主动公开", "公开", "新公开");
        decision(ProactiveItem.LICENSING, "许可决定");
        decision(ProactiveItem.PENALTIES, "处罚决定");
        decision(ProactiveItem.COERCION, "强制决定");
        add(Kind.PUBLISHED, "公示", "发布", "公布", "归集", "上传", "报送");
        add(Kind.FEE, "信息处理费", "政府信息公开信息处理费");
        add(Kind.CHARGED, "涉及", "收费", "缴费", "涉及收费");
    }

    private void decision(ProactiveItem item, String decision) {
        add(
                Meaning.lines(Kind.DECISION, List.of(item), ""),
                item.label().zh(),
                "行政" + decision,
                decision,
                item.label().zh() + "处理决定",
                item.label().zh() + "案件");
    }

    private void scopes() {
        add(
                Kind.COMPARISON,
                "同比",
                "较上年",
                "比上年",
                "较去年",
                "比去年",
                "较上一年",
                "比上一年",
                "相比",
                "增长",
                "增加",
                "减少",
                "下降",
                "上升",
                "较",
                "比",
                "多于",
                "少于",
                "增幅",
                "降幅",
                "翻番",
                "环比",
                "降至",
                "增至",
                "提高",
                "降低");
        add(
                Kind.PERIOD,
                "上半年",
                "下半年",
                "季度",
                "近三年",
                "近两年",
                "近五年",
                "三年来",
                "五年来",
                "以来",
                "历年",
                "每月",
                "月均",
                "年均",
                "平均",
                "当月",
                "去年",
                "前年",
                "上一年度共",
                "上年共",
                "上年度共",
                "十三五",
                "十四五",
                "截至目前",
                "明年",
                "来年",
                "计划",
                "拟",
                "力争",
                "目标");
        add(
                Kind.WIDE, "全市", "全县", "全区", "全省", "全州", "全系统", "全局系统", "系统共", "各级", "各部门", "各单位", "各镇", "各街道", "各乡镇",
                "各区", "各县", "全国", "下属", "所属", "直属");
        add(Kind.NARROW, "本级", "市级", "区级", "县级", "省级", "局机关", "机关本部");
        add(Meaning.of(Kind.NEGATION, RECEIVE), "未收到", "未接到", "没有收到", "未受理", "未接收", "未新收");
        add(
                Kind.NEGATION,
                "未发生",
                "未出现",
                "没有发生",
                "未引发",
                "未产生",
                "没有",
                "无",
                "未有",
                "未被",
                "未涉及",
                "不涉及",
                "未收取",
                "未提起",
                "均未",
                "不存在",
                "未");
        add(Kind.QUALIFIER, "败诉", "纠错", "撤销", "超期", "逾期", "被纠正", "责令", "有效投诉", "违法", "重大", "负面", "法人", "企业", "不当");
        add(
                Kind.OTHER,
                "被申请人",
                "申请人",
                "申请表",
                "数十",
                "数百",
                "数千",
                "延期答复",
                "延期办理",
                "无障碍",
                "无正当理由",
                "无偿",
                "无纸化",
                "未来",
                "无缝",
                "未成年",
                "无人",
                "无线");
        add(Kind.RESPECTIVELY, "分别", "分别为", "分别是", "依次为");
        add(Kind.AMONG, "其中", "包括", "包含", "含", "其中包括", "另有", "此外", "另");
        add(Kind.SHARE, "占", "占比", "占总数", "占总数的", "占比为", "占比达", "占申请总数的", "占办结总数的", "占答复总数的", "占总量的");
        add(Kind.ABOUT, "约", "近", "超", "逾", "超过", "将近", "至少", "不足", "不少于", "大约", "接近", "达近", "突破");
        add(Kind.JOIN, "及", "和", "与", "或", "以及", "或者", "并");
    }

    private void fillers() {
        add(
                Kind.FILLER,
                "共",
                "共计",
                "合计",
                "总计",
                "计",
                "为",
                "是",
                "有",
                "达",
                "达到",
                "了",
                "的",
                "均",
                "仅",
                "只",
                "已",
                "数量",
                "件数",
                "总数",
                "数",
                "总",
                "累计",
                "情况",
                "案件",
                "政府信息",
                "到",
                "类",
                "类申请",
                "予以",
                "全部",
                "决定",
                "处理决定",
                "继续办理",
                "办理",
                "给予",
                "作出",
                "属于",
                "因",
                "被",
                "中",
                "本年",
                "本年度",
                "全年",
                "年内",
                "当年",
                "今年",
                "各类",
                "至",
                "度",
                "继续",
                "后",
                "也");
        add(Kind.FILLER, "今年以来", ":");
        add(Meaning.of(Kind.FILLER, TOPIC), "政府信息公开", "信息公开", "政务公开", "政府信息公开工作");
        add(Kind.OTHER, "参与制定", "参与起草", "代拟", "协助制定", "有关", "有效期", "有效性", "有效推", "有效保", "有效提", "有效解", "有效促");
    }
}
