package org.gongkai.report.rules.standard;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.rules.engine.Check;
import org.gongkai.report.rules.engine.Evaluation;
import org.gongkai.report.rules.wording.RuleMessages;

/** S-DEADLINE and S-EARLY: article 49 of the Regulations. */
final class DeadlineCheck implements Check {

    private static final MonthDay DEPARTMENTS = MonthDay.of(1, 31);
    private static final MonthDay GOVERNMENTS = MonthDay.of(3, 31);

    @Override
    public void check(Evaluation evaluation) {
        DisclosureReport report = evaluation.report();
        Optional<LocalDate> published = published(evaluation);
        if (published.isEmpty()) {
            evaluation.doesNotApply();
            return;
        }
        LocalDate departments = DEPARTMENTS.atYear(report.year() + 1);
        LocalDate governments = GOVERNMENTS.atYear(report.year() + 1);
        boolean department = report.agency()
                .kind()
                .filter(kind -> kind == AgencyKind.DEPARTMENT)
                .isPresent();
        boolean government = report.agency()
                .kind()
                .filter(kind -> kind == AgencyKind.GOVERNMENT)
                .isPresent();
        LocalDate due = department ? departments : governments;
        if (published.get().isAfter(due)) {
            evaluation.add(evaluation.finding(
                    RuleMessages.of("deadline", published.get().toString(), due.toString())));
        } else if (!department && !government && published.get().isAfter(departments)) {
            evaluation.add(evaluation.open(
                    "unknownKind",
                    RuleMessages.of("open.unknownKind", published.get().toString())));
        }
    }

    /** S-EARLY: figures of a whole year cannot be published before it is over. */
    static void early(Evaluation evaluation) {
        Optional<LocalDate> published = published(evaluation);
        LocalDate last = ReportPeriod.ofYear(evaluation.report().year()).to();
        if (published.isEmpty()) {
            evaluation.doesNotApply();
        } else if (!published.get().isAfter(last)) {
            evaluation.add(
                    evaluation.finding(RuleMessages.of("early", published.get().toString(), last.toString())));
        }
    }

    private static Optional<LocalDate> published(Evaluation evaluation) {
        return evaluation.report().publishedOn().or(evaluation.context()::publishedOn);
    }
}
