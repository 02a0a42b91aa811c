package org.gongkai.report.text.word;

/** What tells words of one kind apart, as the list of words writes it. */
public final class WordDetail {

    public static final String RECEIVE = "receive";
    public static final String RECEIVE_NEW = "receiveNew";
    public static final String ACCEPT = "accept";
    /** 提交, 提出: what the applicants do; received, unless another verb says it. */
    public static final String SUBMIT = "submit";
    /** 结转: with a year behind or before it, or what was handled. */
    public static final String CARRY = "carry";
    /** 转至, 顺延: only with a year. */
    public static final String TRANSFER = "transfer";

    public static final String CARRY_IN = "carryIn";
    public static final String CARRY_FORWARD = "carryForward";
    /** 正在办理: carried forward, where the end of the year is meant. */
    public static final String OPEN = "open";

    public static final String HANDLE = "handle";
    /** 处理: handled, unless it is 作信访处理. */
    public static final String PROCESS = "process";
    /** 按期, 依法: how it was done. */
    public static final String MANNER = "manner";
    /** 无: of something that is named, not done. */
    public static final String NONE = "none";
    /** 办理: what was handled, or worked on. */
    public static final String WORK = "work";

    public static final String REASON = "reason";
    public static final String ISSUED = "issued";
    /** 新增: documents issued, or requests received. */
    public static final String ADDED = "added";

    public static final String REPEALED = "repealed";
    public static final String IN_FORCE = "inForce";
    public static final String DISCLOSED = "disclosed";
    /** 公开, which in a list of outcomes is 予以公开. */
    public static final String PUBLIC = "public";

    /** 复议后: litigation behind it is litigation after reconsideration. */
    public static final String AFTER = "after";
    /** 并: one thing after the other, so that both were done. */
    public static final String THEN = "then";
    /** 申请人: stands for who asked. */
    public static final String ASKER = "applicant";
    /** 企业: some of the columns together, or one of them. */
    public static final String LOOSE = "loose";
    /** 单位: all of the columns together, or one of them. */
    public static final String ANY = "any";
    /** 申请, which may be one for something else: 公证申请. */
    public static final String BARE = "bare";
    /** 以来. */
    public static final String SINCE = "since";

    private WordDetail() {}
}
