package org.gongkai.report.text.word;

import java.util.EnumSet;
import java.util.Set;

/** What a word does in a sentence. */
public enum WordKind {
    /** 收到, 受理, 结转, 办结: what became of requests. */
    VERB,
    /** 予以公开, 属于国家秘密: how requests ended. */
    OUTCOME,
    /** 信访, 投诉: a reason where its outcome was named before, else a {@link #COMPETITOR}. */
    OUTCOME_SHORT,
    /** 行政复议, 行政诉讼. */
    REMEDY,
    /** 直接, 未经复议: litigation without reconsideration. */
    DIRECT,
    /** 结果维持: how a dispute ended. */
    RESULT,
    /** 撤回, 正在: how a dispute stands that is in no column. */
    UNLISTED_RESULT,
    /** 规章, 规范性文件. */
    DOCUMENT,
    /** 文件: the documents named before. */
    DOCUMENT_SHORT,
    /** 制发, 废止, 现行有效: what became of documents. */
    DOCUMENT_VERB,
    /** 数据库, 清理: what follows counts documents of other years. */
    STOCK,
    /** 行政许可, 行政处罚, 行政强制. */
    DECISION,
    /** 自然人. */
    APPLICANT,
    /** 信息处理费. */
    FEE,
    /** 政府信息公开申请. */
    REQUEST,
    /** 事项, 来信: what belongs to the name of a request before it. Known only behind one. */
    REQUEST_TAIL,
    /** 政府信息公开: what a dispute is about. */
    TOPIC,
    /** 涉及, 关于: what follows says which ones. */
    CONCERNING,
    /** 因, 由于: what follows is a reason. */
    CAUSE,
    /** 等: the list before it is not whole. */
    ET_CETERA,
    /** 信访, 咨询: things counted that are in no table. */
    COMPETITOR,
    /** 案件: of a dispute where one is named, else a {@link #COMPETITOR}. */
    CASE,
    /** 网络, 信函: a way in which requests came. */
    CHANNEL,
    /** 渠道: behind two ways or more, they are all of them. */
    CHANNEL_NOUN,
    /** 等方式: the ways named before are all of them. */
    ALL_CHANNELS,
    /** 通过: opens the words that say by which way. */
    BY,
    /** 同比, 增加. */
    COMPARISON,
    /** 上半年, 近三年: another period than the year. */
    PERIOD,
    /** 全市: wider than a department. */
    WIDE,
    /** 市级: narrower than the report. */
    NARROW,
    /** 本级: of a department it is the department, of a government only a part. */
    OWN_LEVEL,
    /** 未, 没有. */
    NEGATION,
    /** 败诉, 超期: what a negation may be about instead. */
    QUALIFIER,
    /** 分别. */
    RESPECTIVELY,
    /** 其中. */
    AMONG,
    /** 另有, 此外. */
    BESIDES,
    /** 公示, 发布: made public, not made. */
    PUBLISHED,
    /** 占. */
    SHARE,
    /** 约, 近: what follows is no exact number. */
    ABOUT,
    /** 及, 和. */
    JOIN,
    /** 共, 合计. */
    SUM,
    /** 均, 全部. */
    ALL,
    /** 尚余, 其余: what is left at the end. */
    REMAIN,
    /** 年末. */
    YEAR_END,
    /** 本单位, 我局: the body that reports. */
    SELF,
    /** 认真, 坚持: how a sentence about the work of a year begins. */
    OPENER,
    /** Words that may stand between a word and its number. */
    FILLER,
    /** A number with its unit. */
    NUMBER,
    /** A year. */
    YEAR,
    /** 、 */
    ENUMERATION,
    /** ， */
    COMMA,
    /** : */
    COLON,
    /** （ */
    OPEN,
    /** ） */
    CLOSE,
    /** What stands in brackets, clauses of its own. */
    BRACKET,
    /** ； */
    SEMICOLON,
    /** 。 */
    END,
    /** Characters that are no word. */
    GAP,
    /** A word that means nothing here. */
    OTHER;

    /** What a number may count. */
    public static final Set<WordKind> COUNTED =
            EnumSet.of(VERB, OUTCOME, REMEDY, RESULT, DOCUMENT, DOCUMENT_SHORT, DOCUMENT_VERB, DECISION, APPLICANT);

    /** What may stand between a number and what it counts. */
    public static final Set<WordKind> TRANSPARENT = EnumSet.of(
            FILLER,
            REQUEST,
            TOPIC,
            CONCERNING,
            CAUSE,
            SUM,
            ALL,
            REMAIN,
            YEAR_END,
            SELF,
            YEAR,
            BRACKET,
            DIRECT,
            OWN_LEVEL,
            CHANNEL_NOUN,
            ALL_CHANNELS,
            WIDE,
            OPENER);

    /** What parts words of one rank. */
    public static final Set<WordKind> JOINTS = EnumSet.of(JOIN, ENUMERATION);

    private boolean counted;
    private boolean transparent;

    static {
        COUNTED.forEach(kind -> kind.counted = true);
        TRANSPARENT.forEach(kind -> kind.transparent = true);
    }

    public boolean isCounted() {
        return counted;
    }

    public boolean isTransparent() {
        return transparent;
    }

    public boolean isJoint() {
        return JOINTS.contains(this);
    }
}
