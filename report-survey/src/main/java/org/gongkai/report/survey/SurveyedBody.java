package org.gongkai.report.survey;

import java.util.List;

/**
 * A body of a survey.
 *
 * @param name its latest name; empty for all whose names are not known
 * @param reports its reports, by year and source; none where it only should have reported
 * @param notices what is noticed of it, by year and kind
 * @since 0.1.0
 */
public record SurveyedBody(String name, List<SurveyedReport> reports, List<SurveyNotice> notices) {

    /** Copies the lists. */
    public SurveyedBody {
        reports = List.copyOf(reports);
        notices = List.copyOf(notices);
    }
}
