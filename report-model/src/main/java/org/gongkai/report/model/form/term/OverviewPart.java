package org.gongkai.report.model.form.term;

import static org.gongkai.report.model.form.term.TermEntry.term;

import java.util.List;

/**
 * The five usual parts of section 一, which the form's notes name: （一） to （五）.
 *
 * @since 0.1.0
 */
public enum OverviewPart implements HeadingTerm {
    /** （一）主动公开. */
    PROACTIVE_DISCLOSURE(term("proactiveDisclosure", "主动公开", "Proactive disclosure")),
    /** （二）依申请公开. */
    DISCLOSURE_ON_REQUEST(term("disclosureOnRequest", "依申请公开", "Disclosure on request")),
    /** （三）政府信息管理. */
    INFORMATION_MANAGEMENT(term("informationManagement", "政府信息管理", "Information management")),
    /** （四）政府信息公开平台建设. */
    PLATFORMS(term("platforms", "政府信息公开平台建设", "Platforms")),
    /** （五）监督保障. */
    OVERSIGHT(term("oversight", "监督保障", "Oversight"));

    private static final TermLookup<OverviewPart> LOOKUP = new TermLookup<>("part of section 一", List.of(values()));

    private final TermEntry entry;

    OverviewPart(TermEntry entry) {
        this.entry = entry;
    }

    /**
     * The part of section 一 with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static OverviewPart fromCode(String code) {
        return LOOKUP.fromCode(code);
    }

    /**
     * The part of section 一 with an official heading or an alias; number, spaces and punctuation aside.
     *
     * @throws IllegalArgumentException for an unknown heading, naming the known ones
     */
    public static OverviewPart fromLabel(String label) {
        return LOOKUP.fromLabel(label);
    }

    @Override
    public TermEntry entry() {
        return entry;
    }

    /** The part's number, 1 to 5. */
    @Override
    public int number() {
        return ordinal() + 1;
    }

    /** The heading with its number: （一）主动公开. */
    @Override
    public Label heading() {
        return Label.of("（" + ChineseNumeral.of(number()) + "）" + label().zh(), "(" + number() + ") " + label().en());
    }
}
