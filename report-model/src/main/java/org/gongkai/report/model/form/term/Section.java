package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * The six sections of the report, 一 to 六, in the form's order.
 *
 * @since 0.1.0
 */
public enum Section implements HeadingTerm {
    /** 一、 What the body did, in words. */
    OVERVIEW(term("overview", "总体情况", "Overview")),
    /** 二、 Table 2. */
    PROACTIVE_DISCLOSURE(term("proactiveDisclosure", "主动公开政府信息情况", "Proactive disclosure")),
    /** 三、 Table 3. */
    APPLICATIONS(term("applications", "收到和处理政府信息公开申请情况", "Requests received and handled")),
    /** 四、 Table 4. */
    REMEDIES(term("remedies", "政府信息公开行政复议、行政诉讼情况", "Administrative reconsideration and litigation")),
    /** 五、 What is wrong and what is done about it. */
    PROBLEMS(term("problemsAndImprovements", "存在的主要问题及改进情况", "Problems and improvements")),
    /** 六、 Anything else; since 2021 the information-processing fee is stated here. */
    OTHER_MATTERS(term("otherMatters", "其他需要报告的事项", "Other matters"));

    private static final TermLookup<Section> LOOKUP = new TermLookup<>("section", List.of(values()));

    private final TermEntry entry;

    Section(TermEntry entry) {
        this.entry = entry;
    }

    /**
     * The section with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static Section fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The section with an official heading or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown heading, naming the known ones
     */
    public static Section fromLabel(String label) {
        return LOOKUP.fromLabel(label);
    }

    @Override
    public TermEntry entry() {
        return entry;
    }

    /** The section's number, 1 to 6. */
    @Override
    public int number() {
        return ordinal() + 1;
    }

    /** The section's number as the form prints it, 一 to 六. */
    public String numeral() {
        return ChineseNumeral.of(number());
    }

    /** The heading with its number: 一、总体情况, 1. Overview. */
    @Override
    public Label heading() {
        return Label.of(numeral() + "、" + label().zh(), number() + ". " + label().en());
    }
}
