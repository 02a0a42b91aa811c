package org.gongkai.report.model.agency;

import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.support.EnumCodes;

/**
 * The level of the administrative division that a body belongs to.
 *
 * @since 0.1.0
 */
public enum AgencyLevel {
    /** The State Council, its ministries and offices. */
    NATIONAL("NATIONAL", Label.of("国家级", "national")),
    /** Provinces, autonomous regions, municipalities under the State Council. */
    PROVINCE("PROVINCE", Label.of("省级", "province")),
    /** Cities with districts, autonomous prefectures, prefectures, leagues. */
    PREFECTURE("PREFECTURE", Label.of("地市级", "prefecture")),
    /** Counties, banners, districts, cities at county level. */
    COUNTY("COUNTY", Label.of("县级", "county")),
    /** Townships, towns, sub-districts. */
    TOWNSHIP("TOWNSHIP", Label.of("乡级", "township"));

    private final String code;
    private final Label label;

    AgencyLevel(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The level with a wire code.
     *
     * @throws IllegalArgumentException for an unknown code, naming the known ones
     */
    public static AgencyLevel fromCode(String code) {
        return EnumCodes.find("level of agency", values(), AgencyLevel::code, code);
    }

    /** The name on the wire, such as {@code COUNTY}. */
    public String code() {
        return code;
    }

    /** The level in words. */
    public Label label() {
        return label;
    }
}
