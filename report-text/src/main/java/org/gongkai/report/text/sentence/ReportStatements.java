package org.gongkai.report.text.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.text.word.TextContext;

/**
 * What section 一 and the texts beside the tables of a report state in numbers, and, asked for by itself, section 六.
 * Section 五 speaks of plans and other years.
 */
public final class ReportStatements {

    private final List<Statement> statements = new ArrayList<>();
    private final List<StatedShare> shares = new ArrayList<>();
    private final List<StatedAll> universals = new ArrayList<>();
    private final List<NamedYear> otherYears = new ArrayList<>();

    private ReportStatements() {}

    /** Reads the texts of a report. */
    public static ReportStatements of(DisclosureReport report) {
        ReportStatements all = new ReportStatements();
        all.add(read(report, report.overview().introduction().orElse(""), false));
        for (OverviewPart part : OverviewPart.values()) {
            boolean onRequest = part == OverviewPart.DISCLOSURE_ON_REQUEST;
            all.add(read(report, report.overview().part(part).orElse(""), onRequest));
        }
        for (Section section : Section.values()) {
            // Beside the table of section 三 and 四, 办结 means requests.
            boolean onRequest = section != Section.PROACTIVE_DISCLOSURE;
            report.tableTexts().of(section).ifPresent(text -> all.add(read(report, text, onRequest)));
        }
        return all;
    }

    /**
     * What section 六 says of the information-processing fee, be it that none was charged. The long section 一 is not
     * read for it.
     */
    public static List<Statement> fees(DisclosureReport report) {
        return read(report, report.otherMatters().text().orElse(""), false).statements().stream()
                .filter(statement -> statement.topic() == Topic.FEE)
                .toList();
    }

    private static TextStatements read(DisclosureReport report, String text, boolean onRequest) {
        boolean government = report.agency()
                .kind()
                .filter(kind -> kind == AgencyKind.GOVERNMENT)
                .isPresent();
        return SentenceReader.read(text, new TextContext(report.edition(), report.year(), government, onRequest));
    }

    private void add(TextStatements narrative) {
        statements.addAll(narrative.statements());
        shares.addAll(narrative.shares());
        universals.addAll(narrative.universals());
        otherYears.addAll(narrative.otherYears());
    }

    /** The numbers that section 一 states about a topic. */
    public Stream<Statement> about(Topic topic) {
        return statements.stream().filter(each -> each.topic() == topic && !each.none());
    }

    /** What section 一 says there was none of. */
    public Stream<Statement> none() {
        return statements.stream().filter(Statement::none);
    }

    /** Everything stated in numbers about the tables' cells. */
    public Stream<Statement> all() {
        return statements.stream().filter(each -> !each.alternatives().isEmpty());
    }

    /** What is said of all there were. */
    public List<StatedAll> universals() {
        return universals;
    }

    /** The years that sentences about the body's own year name instead of the report's. */
    public List<NamedYear> otherYears() {
        return otherYears;
    }

    /** The percentages stated. */
    public List<StatedShare> shares() {
        return shares;
    }
}
