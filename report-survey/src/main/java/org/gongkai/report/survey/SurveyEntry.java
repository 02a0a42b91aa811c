package org.gongkai.report.survey;

import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.NarrativeSketch;

/**
 * A report in the forms in which a survey keeps it. Making them takes longer than keeping them, and may be done on any
 * thread.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class SurveyEntry {

    private final String source;
    private final int year;
    private final SurveyedReport.Statement statement;
    private final byte[] text;
    private final NarrativeSketch narrative;

    private SurveyEntry(String source, DisclosureReport report) {
        this.source = source;
        this.year = report.year();
        this.statement = SurveyedReport.Statement.of(report);
        this.text = ReportJson.canonical(report);
        this.narrative = NarrativeSketch.of(report);
    }

    /**
     * A report.
     *
     * @param source the input that it was read from
     */
    public static SurveyEntry of(String source, DisclosureReport report) {
        return new SurveyEntry(source, report);
    }

    /** The input that it was read from. */
    public String source() {
        return source;
    }

    int year() {
        return year;
    }

    SurveyedReport.Statement statement() {
        return statement;
    }

    /** The whole report as JSON. */
    byte[] text() {
        return text;
    }

    NarrativeSketch narrative() {
        return narrative;
    }
}
