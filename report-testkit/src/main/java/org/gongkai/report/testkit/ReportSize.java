package org.gongkai.report.testkit;

import java.util.List;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.testkit.report.Bodies;

/**
 * How large the body is that reports: its level, and how large a count of a generated report usually gets.
 *
 * @since 0.1.0
 */
public enum ReportSize {
    /** A township or sub-district: counts up to 40. */
    TOWNSHIP(
            AgencyLevel.TOWNSHIP,
            40,
            agency("示例县样板镇人民政府", AgencyKind.TOWNSHIP, AgencyLevel.TOWNSHIP),
            agency("示例县样板街道办事处", AgencyKind.TOWNSHIP, AgencyLevel.TOWNSHIP)),
    /** A county or one of its departments: counts up to 400. */
    COUNTY(
            AgencyLevel.COUNTY,
            400,
            agency("示例县财政局", AgencyKind.DEPARTMENT, AgencyLevel.COUNTY),
            agency("示例县人民政府", AgencyKind.GOVERNMENT, AgencyLevel.COUNTY)),
    /** A city with districts or one of its departments: counts up to 8,000. */
    PREFECTURE(
            AgencyLevel.PREFECTURE,
            8_000,
            agency("示例市人民政府", AgencyKind.GOVERNMENT, AgencyLevel.PREFECTURE),
            agency("示例市民政局", AgencyKind.DEPARTMENT, AgencyLevel.PREFECTURE)),
    /** A province or one of its departments: counts up to 60,000. */
    PROVINCE(
            AgencyLevel.PROVINCE,
            Bodies.MOST,
            agency("示例省人民政府", AgencyKind.GOVERNMENT, AgencyLevel.PROVINCE),
            agency("示例省水利厅", AgencyKind.DEPARTMENT, AgencyLevel.PROVINCE));

    private final Bodies bodies;

    ReportSize(AgencyLevel level, long usualMost, Agency... agencies) {
        this.bodies = new Bodies(level, usualMost, List.of(agencies));
    }

    private static Agency agency(String name, AgencyKind kind, AgencyLevel level) {
        return Agency.builder().name(name).kind(kind).level(level).build();
    }

    /** The level of the body. */
    public AgencyLevel level() {
        return bodies.level();
    }

    /** The largest count in a cell, totals and the edge case of maximal counts aside. */
    public long usualMost() {
        return bodies.usualMost();
    }

    /** The invented bodies of the size. */
    Bodies bodies() {
        return bodies;
    }
}
