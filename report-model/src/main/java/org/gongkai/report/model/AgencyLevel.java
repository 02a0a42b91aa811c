package org.gongkai.report.model;

import org.gongkai.report.model.form.Label;

/** The level of the administrative division that a body belongs to. */
public enum AgencyLevel {
    /** The State Council, its ministries and offices. */
    NATIONAL(Label.of("国家级", "national")),
    /** Provinces, autonomous regions, municipalities under the State Council. */
    PROVINCE(Label.of("省级", "province")),
    /** Cities with districts, autonomous prefectures, prefectures, leagues. */
    PREFECTURE(Label.of("地市级", "prefecture")),
    /** Counties, banners, districts, cities at county level. */
    COUNTY(Label.of("县级", "county")),
    /** Townships, towns, sub-districts. */
    TOWNSHIP(Label.of("乡级", "township"));

    private final Label label;

    AgencyLevel(Label label) {
        this.label = label;
    }

    /** The level in words. */
    public Label label() {
        return label;
    }
}
