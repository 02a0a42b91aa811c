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
import org.gongkai.report.survey.outlier.PackedMeasures;
import org.jspecify.annotations.Nullable;

/**
 * What a survey tells of a report: its figures, packed, its measures, and what the rules say; no texts.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class SurveyedReport {

    private final ReportKey key;
    private final Statement statement;
    private final @Nullable Verdict verdict;
    private final List<String> rules;

    /**
     * What the report states.
     *
     * @param figures the figures, packed
     * @param measures the measures, packed
     */
    record Statement(
            Agency agency,
            Edition edition,
            Optional<ReportPeriod> period,
            Optional<LocalDate> publishedOn,
            byte[] figures,
            long[] measures) {

        static Statement of(DisclosureReport report) {
            return new Statement(
                    report.agency(),
                    report.edition(),
                    report.period(),
                    report.publishedOn(),
                    PackedFigures.pack(report.figures()),
                    PackedMeasures.of(report));
        }
    }

    SurveyedReport(ReportKey key, Statement statement, @Nullable Verdict verdict, List<String> rules) {
        this.key = key;
        this.statement = statement;
        this.verdict = verdict;
        this.rules = rules;
    }

    /** A report that was not checked yet. */
    static SurveyedReport unchecked(ReportKey key, Statement statement) {
        return new SurveyedReport(key, statement, null, List.of());
    }

    SurveyedReport checked(Verdict found, List<String> broken) {
        return new SurveyedReport(key, statement, found, broken);
    }

    ReportKey key() {
        return key;
    }

    Statement statement() {
        return statement;
    }

    /** The input that it was read from. */
    public String source() {
        return key.source();
    }

    /** The body's latest name, which all its reports share; empty where it is not known. */
    public String body() {
        return key.body();
    }

    /** The body as this report names it. */
    public Agency agency() {
        return statement.agency();
    }

    /** The year reported on. */
    public int year() {
        return key.year();
    }

    /** The code of the form's edition. */
    public String edition() {
        return statement.edition().code();
    }

    /** The day of publication that the report states. */
    public Optional<LocalDate> publishedOn() {
        return statement.publishedOn();
    }

    /** The report without its texts, made anew each time. */
    public DisclosureReport report() {
        return DisclosureReport.builder()
                .year(year())
                .agency(agency())
                .period(statement.period())
                .publishedOn(publishedOn())
                .figures(PackedFigures.unpack(statement.edition(), statement.figures()))
                .build();
    }

    /** What the report states of a measure; absent, not zero, where it states no such number. */
    public Optional<Ratio> measure(ReportMeasure measure) {
        return PackedMeasures.get(statement.measures(), measure);
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
