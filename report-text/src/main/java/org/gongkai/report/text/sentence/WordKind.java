package org.gongkai.report.text.sentence;

/** What a word does in a sentence. */
enum WordKind {
    /** 收到, 受理, 结转, 办结: what became of requests. */
    VERB,
    /** 予以公开, 属于国家秘密: how requests ended. */
    OUTCOME,
    /** 行政复议, 行政诉讼. */
    REMEDY,
    /** 结果维持: how a dispute ended. */
    RESULT,
    /** 规章, 规范性文件. */
    DOCUMENT,
    /** 制发, 废止, 现行有效: what became of documents. */
    DOCUMENT_VERB,
    /** 行政许可, 行政处罚, 行政强制. */
    DECISION,
    /** 自然人. */
    APPLICANT,
    /** 信息处理费. */
    FEE,
    /** 涉及, 收费: what a fee was charged for. */
    CHARGED,
    /** 政府信息公开申请. */
    REQUEST,
    /** 信访, 咨询: things counted that are in no table. */
    COMPETITOR,
    /** 网络, 信函: a way in which requests came. */
    CHANNEL,
    /** 等方式: the ways named before are all of them. */
    ALL_CHANNELS,
    /** 同比, 较上年, 增加. */
    COMPARISON,
    /** 上半年, 近三年: another period than the year. */
    PERIOD,
    /** 全市: wider than a department. */
    WIDE,
    /** 本级: narrower than the report. */
    NARROW,
    /** 未, 没有. */
    NEGATION,
    /** 败诉, 超期: what a negation may be about instead. */
    QUALIFIER,
    /** 分别. */
    RESPECTIVELY,
    /** 其中. */
    AMONG,
    /** 公示, 发布: made public, not made. */
    PUBLISHED,
    /** 占. */
    SHARE,
    /** 约, 近: what follows is no exact number. */
    ABOUT,
    /** 及, 和. */
    JOIN,
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
    /** （ */
    OPEN,
    /** ） */
    CLOSE,
    /** ； */
    SEMICOLON,
    /** 。 */
    END,
    /** Anything else. */
    OTHER
}
