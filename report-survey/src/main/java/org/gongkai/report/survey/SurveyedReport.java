package org.gongkai.report.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Ratio;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.rules.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a survey keeps of a report: its figures, packed, and no texts, so that those of a nation fit in memory.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class SurveyedReport {

    private final String source;
    private final String body;
    private final Agency agency;
    private final Edition edition;
    private final int year;
    private final @Nullable ReportPeriod period;
    private final @Nullable LocalDate publishedOn;
    private final byte[] figures;
    private final long[] measures;
    private final @Nullable Verdict verdict;
    private final List<String> rules;

    private SurveyedReport(String source, String body, DisclosureReport report, Shared shared) {
        this.source = source;
        this.body = shared.one(body);
        this.agency = shared.one(report.agency());
        this.edition = report.edition();
        this.year = report.year();
        this.period = report.period().map(shared::one).orElse(null);
        this.publishedOn = report.publishedOn().map(shared::one).orElse(null);
        this.figures = PackedFigures.pack(report.figures());
        this.measures = PackedMeasures.of(report);
        this.verdict = null;
        this.rules = List.of();
    }

    private SurveyedReport(SurveyedReport report, Verdict verdict, List<String> rules) {
        this.source = report.source;
        this.body = report.body;
        this.agency = report.agency;
        this.edition = report.edition;
        this.year = report.year;
        this.period = report.period;
        this.publishedOn = report.publishedOn;
        this.figures = report.figures;
        this.measures = report.measures;
        this.verdict = verdict;
        this.rules = rules;
    }

    /** A report that was not checked yet. */
    static SurveyedReport unchecked(String source, String body, DisclosureReport report, Shared shared) {
        return new SurveyedReport(source, body, report, shared);
    }

    SurveyedReport checked(Verdict found, List<String> broken) {
        return new SurveyedReport(this, found, broken);
    }

    /** The input that it was read from. */
    public String source() {
        return source;
    }

    /** The body's latest name, which all its reports share. */
    public String body() {
        return body;
    }

    /** The body as this report names it. */
    public Agency agency() {
        return agency;
    }

    /** The year reported on. */
    public int year() {
        return year;
    }

    /** The code of the form's edition. */
    public String edition() {
        return edition.code();
    }

    /** The day of publication that the report states. */
    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    /** The report without its texts, made anew each time. */
    public DisclosureReport report() {
        return DisclosureReport.builder()
                .year(year)
                .agency(agency)
                .period(Optional.ofNullable(period))
                .publishedOn(publishedOn())
                .figures(PackedFigures.unpack(edition, figures))
                .build();
    }

    /** What the report states of a measure; absent, not zero, where it states no such number. */
    public Optional<Ratio> measure(ReportMeasure measure) {
        return PackedMeasures.get(measures, measure);
    }

    /** What the rules say; none as long as it was not checked. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** The rule of each finding, in order, with repetition. */
    public List<String> rules() {
        return rules;
    }

    boolean fails(String rule) {
        return rules.contains(rule);
    }
}
