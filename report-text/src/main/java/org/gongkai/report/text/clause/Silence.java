package org.gongkai.report.text.clause;

/** Why a number is compared with nothing. */
public enum Silence {
    /** It is compared. */
    NONE,
    /** No unit that the tables count in. */
    UNIT,
    /** 约, 余: no exact number. */
    ROUGH,
    /** 分别: it is read together with others. */
    PAIRED,
    /** 办结一件、满意一件: a figure of speech. */
    FIGURE_OF_SPEECH,
    /** Of another year than the report's. */
    OTHER_YEAR,
    /** 上半年: of another period than the year. */
    OTHER_PERIOD,
    /** 同比增加: a difference. */
    COMPARED,
    /** 未: denied. */
    DENIED,
    /** 全市 in the report of a department. */
    WIDER,
    /** 市级: only a part of the report. */
    NARROWER,
    /** No word says what it counts. */
    NO_WORD,
    /** 网络: only what came by one way. */
    ONE_CHANNEL,
    /** 信访, 咨询: something in no table. */
    SOMETHING_ELSE,
    /** 涉及征地的, 其中: only a part. */
    A_PART,
    /** 公示, 审查, 清理: something else was done than the form counts. */
    NOT_MADE,
    /** The form counts nothing of the kind. */
    NO_CELL
}
