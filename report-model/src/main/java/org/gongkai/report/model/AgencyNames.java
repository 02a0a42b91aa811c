package org.gongkai.report.model;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Infers what kind of body a name stands for and at which level, where the name says so plainly. A name that leaves a
 * doubt leaves the answer out: an unknown 市 may be a city at county level, a development zone is no division at all.
 */
final class AgencyNames {

    private static final String GOVERNMENT = AgencyKind.GOVERNMENT.label().zh();

    private static final Pattern TOWNSHIP = Pattern.compile("[镇乡]人民政府|苏木人民政府|街道办事处|街道办?$");

    /** Zones and parks: no division, but often named like one. */
    private static final Pattern ZONE = Pattern.compile("开发区|高新区|经开区|新区|园区|自贸区|自由贸易|保税|示范区|试验区|实验区|合作区|度假区|集聚区|集中区"
            + "|功能区|工业区|经济区|管理区|风景区|名胜区|保护区|生产建设兵团|管委会|[区园城岛港]管理委员会");

    private static final Pattern DEPARTMENT = Pattern.compile("[局厅署委]$|委员会$|办公室$");

    /** End like a department and are none: organs of the Party, of congresses, of residents; bodies of unclear kind. */
    private static final Pattern NO_DEPARTMENT =
            Pattern.compile("^中共|^中国共产党|人大|人民代表大会|政协|政治协商|常务委员会|[省市区县旗州盟党纪工团监常居村编]委$"
                    + "|市委|县委|区委|省委|州委|党组|纪律检查|监察委员会|仲裁委员会|工作委员会|居民委员会|村民委员会|供电局");

    /** A committee that administers a place; one that supervises a trade or runs a city's order is a department. */
    private static final Pattern PLACE_COMMITTEE = Pattern.compile("(?<!监督|城市)管理委员会$");

    private AgencyNames() {}

    static Optional<AgencyKind> kind(String name) {
        if (endsInTownship(name)) {
            return Optional.of(AgencyKind.TOWNSHIP);
        }
        if (name.endsWith(GOVERNMENT) && !ZONE.matcher(name).find()) {
            return Optional.of(AgencyKind.GOVERNMENT);
        }
        return isDepartment(name) ? Optional.of(AgencyKind.DEPARTMENT) : Optional.empty();
    }

    static Optional<AgencyLevel> level(String name) {
        if (ZONE.matcher(name).find() || NO_DEPARTMENT.matcher(name).find()) {
            return Optional.empty();
        }
        if (NationalBodies.contains(name)) {
            return Optional.of(AgencyLevel.NATIONAL);
        }
        if (TOWNSHIP.matcher(name).find()) {
            return Optional.of(AgencyLevel.TOWNSHIP);
        }
        DivisionName division = DivisionName.of(name);
        return division.organ().isEmpty() || speaksForDivision(name) ? division.level() : Optional.empty();
    }

    private static boolean endsInTownship(String name) {
        return Stream.of("镇人民政府", "乡人民政府", "苏木人民政府", "街道办事处", "街道办", "街道").anyMatch(name::endsWith);
    }

    private static boolean isDepartment(String name) {
        return NationalBodies.isMinistry(name)
                || DEPARTMENT.matcher(name).find()
                        && !NO_DEPARTMENT.matcher(name).find()
                        && !PLACE_COMMITTEE.matcher(name).find()
                        && !name.endsWith("管委会");
    }

    /** A branch office (分局), a school or a hospital may stand below the division that its name begins with. */
    private static boolean speaksForDivision(String name) {
        return kind(name).isPresent() && !name.endsWith("分局");
    }
}
