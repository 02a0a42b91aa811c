package org.gongkai.report.io.shape;

import org.gongkai.report.model.form.term.Label;

/**
 * A property that is no section, part, line or column of the form: those are declared by the form and named by it. One
 * list for JSON, XML, CSV and the schemas.
 */
public enum Property {
    REPORT("report", "政府信息公开工作年度报告", "Annual report on open government information"),
    FORMAT_VERSION("formatVersion", "格式版本", "Version of this format"),
    EDITION("edition", "报告格式的版本", "Edition of the national form"),
    YEAR("year", "年度", "Year reported on"),
    AGENCY("agency", "报告单位", "Body that reports"),
    NAME("name", "名称", "Name"),
    CREDIT_CODE("creditCode", "统一社会信用代码", "Unified social credit code"),
    DIVISION_CODE("divisionCode", "行政区划代码", "Code of the administrative division"),
    KIND("kind", "单位类别", "Kind of body"),
    LEVEL("level", "行政层级", "Level of the administrative division"),
    TITLE("title", "标题", "Title as published"),
    PERIOD("period", "统计期间", "Period covered"),
    FROM("from", "第一日", "First day"),
    TO("to", "最后一日", "Last day"),
    PUBLISHED_ON("publishedOn", "发布日期", "Day of publication"),
    PREAMBLE("preamble", "前言", "Preamble"),
    INTRODUCTION("introduction", "引言", "Introduction"),
    HEADINGS("headings", "各部分标题（与格式不同时，每行一个）", "Headings of the sections where they are not the form's, one a line"),
    OTHER_LINES("otherLines", "其他版本格式的行（每行一个）", "Rows that are lines of another edition of the form, one a line"),
    TABLE_TEXTS("tableTexts", "表格以外的文字", "Text beside the tables"),
    TEXT("text", "正文", "Text"),
    PROCESSING_FEE("processingFee", "信息处理费", "Information-processing fee"),
    REQUESTS("requests", "收费件数", "Requests for which the fee was charged"),
    AMOUNT_YUAN("amountYuan", "收费金额（元）", "Amount charged, in yuan"),
    RAW("raw", "单元格原文", "Text of the cell as published"),
    VALUE("value", "数值", "Number that the text states"),
    STATE("state", "单元格状态", "What the text turned out to be"),
    NOTE("note", "附注", "Text in brackets behind the number"),
    CELL("cell", "单元格", "Address of the cell"),
    LINE_LABEL("lineLabel", "行", "Line of the table"),
    COLUMN_LABEL("columnLabel", "列", "Column of the table");

    private final String code;
    private final Label label;

    Property(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    /** The name on the wire. */
    public String code() {
        return code;
    }

    /** What it is. */
    public Label label() {
        return label;
    }
}
