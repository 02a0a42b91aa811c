package org.gongkai.report.model;

import org.gongkai.report.model.form.Label;

/** What kind of administrative body reports. The deadline depends on it. */
public enum AgencyKind {
    /** A people's government (人民政府) above the township. */
    GOVERNMENT(Label.of("人民政府", "government")),
    /** A department or office of a government (工作部门). */
    DEPARTMENT(Label.of("工作部门", "department")),
    /** A government of a township or town, or a sub-district office (乡镇人民政府、街道办事处). */
    TOWNSHIP(Label.of("乡镇（街道）", "township or sub-district")),
    /** Any other body that must report. */
    OTHER(Label.of("其他机构", "other body"));

    private final Label label;

    AgencyKind(Label label) {
        this.label = label;
    }

    /** The kind in words. */
    public Label label() {
        return label;
    }
}
