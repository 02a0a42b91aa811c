package org.gongkai.report.model.agency;

import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.support.EnumCodes;

/**
 * What kind of administrative body reports. The deadline depends on it.
 *
 * @since 0.1.0
 */
public enum AgencyKind {
    /** A people's government (人民政府) above the township. */
    GOVERNMENT("GOVERNMENT", Label.of("人民政府", "government")),
    /** A department or office of a government (工作部门). */
    DEPARTMENT("DEPARTMENT", Label.of("工作部门", "department")),
    /** A government of a township or town, or a sub-district office (乡镇人民政府、街道办事处). */
    TOWNSHIP("TOWNSHIP", Label.of("乡镇（街道）", "township or sub-district")),
    /** Any other body that must report. */
    OTHER("OTHER", Label.of("其他机构", "other body"));

    private final String code;
    private final Label label;

    AgencyKind(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The kind with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static AgencyKind fromCode(String code) {
        return EnumCodes.find("kind of agency", values(), AgencyKind::code, code);
    }

    /** The name on the wire, such as {@code DEPARTMENT}. */
    public String code() {
        return code;
    }

    /** The kind in words. */
    public Label label() {
        return label;
    }
}
