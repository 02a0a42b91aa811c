package org.gongkai.report.io.conformance;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.rules.Fault;
import org.gongkai.report.rules.Rule;

/** Cases of a rule that a report alone can break: sound, faulty, and either of them with open cells. */
final class FaultCases {

    private static final int KINDS = 5;
    private static final int LARGEST_AMOUNT = 40;

    private final Rule rule;
    private final Fault fault;
    private final List<Edition> editions;
    private final List<AgencyLevel> levels;
    private final SoundReports reports;

    FaultCases(Rule rule, List<Edition> editions, SoundReports reports) {
        this.rule = rule;
        this.fault = rule.fault().orElseThrow();
        this.editions = editions.stream().filter(fault::isPossible).toList();
        this.levels = List.of(AgencyLevel.COUNTY, AgencyLevel.PREFECTURE, AgencyLevel.PROVINCE).stream()
                .filter(fault.levels()::contains)
                .toList();
        this.reports = reports;
    }

    ConformanceCase of(int number) {
        DisclosureReport sound =
                reports.next(editions.get(number % editions.size()), levels.get(reports.draw(levels.size())));
        DisclosureReport report = switch (number % KINDS) {
            case 0 -> sound;
            case 1 -> reports.withBlanks(sound);
            case 2 -> reports.withBlanks(faulty(sound));
            default -> faulty(sound);
        };
        return ConformanceCase.alone(rule, number, report);
    }

    private DisclosureReport faulty(DisclosureReport sound) {
        return fault.commit(sound, reports.draw(Integer.MAX_VALUE), 1 + reports.draw(LARGEST_AMOUNT));
    }
}
