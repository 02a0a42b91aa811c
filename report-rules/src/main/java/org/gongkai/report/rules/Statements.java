package org.gongkai.report.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.AgencyKind;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.OverviewPart;
import org.gongkai.report.rules.narrative.Frame;
import org.gongkai.report.rules.narrative.Narrative;
import org.gongkai.report.rules.narrative.NarrativeReader;
import org.gongkai.report.rules.narrative.Share;
import org.gongkai.report.rules.narrative.Statement;
import org.gongkai.report.rules.narrative.Topic;

/** What sections 一 and 六 of a report state in numbers. Section 五 speaks of plans and other years. */
final class Statements {

    private final List<Statement> statements = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();

    private Statements() {}

    static Statements of(DisclosureReport report) {
        Statements all = new Statements();
        all.add(read(report, report.overview().introduction().orElse(""), false));
        for (OverviewPart part : OverviewPart.values()) {
            boolean onRequest = part == OverviewPart.DISCLOSURE_ON_REQUEST;
            all.add(read(report, report.overview().part(part).orElse(""), onRequest));
        }
        read(report, report.otherMatters().text().orElse(""), false).statements().stream()
                .filter(statement -> statement.topic() == Topic.FEE)
                .forEach(all.statements::add);
        return all;
    }

    private static Narrative read(DisclosureReport report, String text, boolean onRequest) {
        boolean government = report.agency()
                .kind()
                .filter(kind -> kind == AgencyKind.GOVERNMENT)
                .isPresent();
        return NarrativeReader.read(text, new Frame(report.edition(), report.year(), government, onRequest));
    }

    private void add(Narrative narrative) {
        statements.addAll(narrative.statements());
        shares.addAll(narrative.shares());
    }

    /** The numbers stated about a topic. */
    Stream<Statement> about(Topic topic) {
        return statements.stream().filter(each -> each.topic() == topic && !each.none());
    }

    /** What the texts say there was none of. */
    Stream<Statement> none() {
        return statements.stream().filter(Statement::none);
    }

    List<Share> shares() {
        return shares;
    }
}
