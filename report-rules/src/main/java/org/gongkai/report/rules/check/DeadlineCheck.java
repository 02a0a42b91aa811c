package org.gongkai.report.rules.check;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.rules.Deadline;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;

/** S-DEADLINE and S-EARLY: article 49 of the Regulations. */
public final class DeadlineCheck implements Check {

    private static final MonthDay DEPARTMENTS = MonthDay.of(1, 31);
    private static final MonthDay GOVERNMENTS = MonthDay.of(3, 31);

    @Override
    public void check(Evaluation evaluation) {
        Optional<LocalDate> published = published(evaluation);
        if (published.isEmpty()) {
            evaluation.addUnstated(RuleMessages.of("open.noPublication"));
            return;
        }
        Optional<Deadline> local = evaluation.profile().deadlines().stream()
                .filter(each -> each.concerns(evaluation.report().agency()))
                .reduce((first, last) -> last);
        if (local.isPresent()) {
            byNotice(evaluation, published.get(), local.get());
        } else {
            byRegulations(evaluation, published.get());
        }
    }

    private static void byNotice(Evaluation evaluation, LocalDate published, Deadline local) {
        LocalDate due = local.day().atYear(evaluation.report().year() + 1);
        if (published.isAfter(due)) {
            evaluation.add(evaluation.finding(
                    RuleMessages.of("deadline.local", published.toString(), due.toString(), local.source())));
        }
    }

    private static void byRegulations(Evaluation evaluation, LocalDate published) {
        DisclosureReport report = evaluation.report();
        LocalDate departments = DEPARTMENTS.atYear(report.year() + 1);
        LocalDate governments = GOVERNMENTS.atYear(report.year() + 1);
        if (isOfTownship(report.agency())) {
            if (published.isAfter(departments)) {
                evaluation.add(evaluation.open("noDeadline", RuleMessages.of("open.noDeadline", published.toString())));
            }
            return;
        }
        boolean department = isOf(report.agency(), AgencyKind.DEPARTMENT);
        boolean government = isOf(report.agency(), AgencyKind.GOVERNMENT);
        LocalDate due = department ? departments : governments;
        if (published.isAfter(due)) {
            evaluation.add(evaluation.finding(RuleMessages.of("deadline", published.toString(), due.toString())));
        } else if (!department && !government && published.isAfter(departments)) {
            evaluation.add(evaluation.open("unknownKind", RuleMessages.of("open.unknownKind", published.toString())));
        }
    }

    private static boolean isOf(Agency agency, AgencyKind kind) {
        return agency.kind().filter(kind::equals).isPresent();
    }

    /** Article 49 names departments and governments of the county level and above, and no townships. */
    private static boolean isOfTownship(Agency agency) {
        return isOf(agency, AgencyKind.TOWNSHIP)
                || agency.level().filter(AgencyLevel.TOWNSHIP::equals).isPresent();
    }

    /** S-EARLY: figures of a whole year cannot be published before it is over. */
    public static void early(Evaluation evaluation) {
        Optional<LocalDate> published = published(evaluation);
        LocalDate last = ReportPeriod.ofYear(evaluation.report().year()).to();
        if (published.isEmpty()) {
            evaluation.addUnstated(RuleMessages.of("open.noPublication"));
        } else if (!published.get().isAfter(last)) {
            evaluation.add(
                    evaluation.finding(RuleMessages.of("early", published.get().toString(), last.toString())));
        }
    }

    private static Optional<LocalDate> published(Evaluation evaluation) {
        return evaluation.report().publishedOn().or(evaluation.context()::publishedOn);
    }
}
