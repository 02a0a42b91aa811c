package org.gongkai.report.model.agency;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Infers what kind of body a name stands for and at which level, where the name says so plainly. A name that leaves a
 * doubt leaves the answer out: an unknown 市 may be a city at county level, a development zone is no division at all.
 */
final class AgencyNames {

    private static final Pattern ADDITION = Pattern.compile("[（(][^（()）]{0,40}[)）]$");
    private static final Pattern ENDS_IN_GOVERNMENT = Pattern.compile("人民政府$|[省市县区州旗]政府$");
    private static final Pattern TOWNSHIP = Pattern.compile("(?:[镇乡]|苏木)(?:人民)?政府|街道办事处|街道办?$");
    private static final Pattern ENDS_IN_TOWNSHIP = Pattern.compile("(?:[镇乡]|苏木)(?:人民)?政府$|街道(?:办|办事处)?$");

    /** Zones and parks: no division, but often named like one. */
    private static final Pattern ZONE = Pattern.compile("开发区|高新区|经开区|新区|园区|自贸区|自由贸易|保税|示范区|试验区|实验区|合作区|度假区|集聚区|集中区"
            + "|功能区|工业区|经济区|管理区|风景区|名胜区|保护区|生产建设兵团|管委会|[区园城岛港]管理委员会");

    private static final Pattern DEPARTMENT = Pattern.compile("[局厅署委]$|委员会$|办公室$");

    /** End like a department and are none: organs of the Party, of congresses, of residents, of associations. */
    private static final Pattern NO_DEPARTMENT =
            Pattern.compile("^中共|^中国共产党|人大|人民代表大会|政协|政治协商|常务委员会|[省市区县旗州盟党纪工团监常居村编]委$"
                    + "|市委|县委|区委|省委|州委|党组|纪律检查|监察委员会|仲裁委员会|工作委员会|居民委员会|村民委员会|供电局"
                    + "|公署$|仲裁|工会|联合会|共青团|红十字|大学|学院|学校|医院|公司|集团");

    /** A committee that administers a place; one that supervises a trade or runs a city's order is a department. */
    private static final Pattern PLACE_COMMITTEE = Pattern.compile("(?<!监督|城市)管理委员会$");

    /**
     * What a name says.
     *
     * @param kind the kind of body; empty where the name leaves it open
     * @param level the level of its division; empty where the name leaves it open
     */
    record Meaning(Optional<AgencyKind> kind, Optional<AgencyLevel> level) {}

    private AgencyNames() {}

    static Meaning of(String fullName) {
        String name = withoutAddition(fullName);
        boolean zone = ZONE.matcher(name).find();
        boolean noDepartment = NO_DEPARTMENT.matcher(name).find();
        Optional<AgencyKind> kind = kind(name, zone, noDepartment);
        return new Meaning(kind, zone || noDepartment ? Optional.empty() : level(name, kind));
    }

    /** Without what stands in brackets at the end, such as （本级） or a second name. */
    private static String withoutAddition(String name) {
        return ADDITION.matcher(name.strip()).replaceFirst("");
    }

    private static Optional<AgencyKind> kind(String name, boolean zone, boolean noDepartment) {
        if (ENDS_IN_TOWNSHIP.matcher(name).find()) {
            return Optional.of(AgencyKind.TOWNSHIP);
        }
        if (!zone && ENDS_IN_GOVERNMENT.matcher(name).find()) {
            return Optional.of(AgencyKind.GOVERNMENT);
        }
        boolean department = NationalBodies.isMinistry(name) || !noDepartment && isDepartment(name);
        return department ? Optional.of(AgencyKind.DEPARTMENT) : Optional.empty();
    }

    private static Optional<AgencyLevel> level(String name, Optional<AgencyKind> kind) {
        if (NationalBodies.contains(name)) {
            return Optional.of(AgencyLevel.NATIONAL);
        }
        if (TOWNSHIP.matcher(name).find()) {
            return Optional.of(AgencyLevel.TOWNSHIP);
        }
        DivisionName division = DivisionName.of(name);
        // A branch office (分局), a school or a hospital may stand below the division that its name begins with.
        boolean speaksForDivision = kind.isPresent() && !name.endsWith("分局");
        return division.organ().isEmpty() || speaksForDivision ? division.level() : Optional.empty();
    }

    private static boolean isDepartment(String name) {
        return DEPARTMENT.matcher(name).find() && !PLACE_COMMITTEE.matcher(name).find() && !name.endsWith("管委会");
    }
}
