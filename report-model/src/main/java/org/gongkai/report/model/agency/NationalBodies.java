package org.gongkai.report.model.agency;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.report.model.lists.NameList;

/** The State Council and the bodies right under it, as far as their names show it. */
final class NationalBodies {

    private static final String COUNCIL = "国务院";
    private static final String STATE = "中华人民共和国";

    /** Their names do not show it; they stand in a list. */
    private static final Set<String> MINISTRIES =
            NameList.read("national-bodies.tsv", "ministry").of("ministry");

    /** One organ's name to the end: 国家税务总局, but not 国家税务总局泸州市税务局, which is a local body of a national service. */
    private static final Pattern BUREAU = Pattern.compile("国家[^局署]{2,20}+(?:局|署)");

    private static final Pattern COMMITTEE = Pattern.compile("国家[^局署省市区县]{2,20}(?:委员会|办公室)");

    private static final Pattern OF_COUNCIL = Pattern.compile("[^省市区县]{0,30}(?:局|委员会|办公室|办公厅|研究室|中心)");

    private NationalBodies() {}

    static boolean contains(String name) {
        String own = name.startsWith(STATE) ? name.substring(STATE.length()) : name;
        if (own.startsWith(COUNCIL)) {
            String organ = own.substring(COUNCIL.length());
            return organ.isEmpty() || OF_COUNCIL.matcher(organ).matches();
        }
        return MINISTRIES.contains(own)
                || BUREAU.matcher(own).matches()
                || COMMITTEE.matcher(own).matches();
    }

    /** Whether a name is a ministry's; elsewhere 部 mostly ends the name of a Party organ. */
    static boolean isMinistry(String name) {
        return MINISTRIES.contains(name.startsWith(STATE) ? name.substring(STATE.length()) : name);
    }
}
