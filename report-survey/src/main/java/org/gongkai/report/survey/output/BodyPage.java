package org.gongkai.report.survey.output;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.xml.XmlOut;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.measure.MeasureSeries;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.survey.SurveyNotice;
import org.gongkai.report.survey.SurveyedBody;
import org.gongkai.report.survey.SurveyedReport;

/** A body's page: what was noticed, its reports, and its measures over the years. */
final class BodyPage {

    private final String body;
    private final List<SurveyedReport> reports;
    private final List<SurveyNotice> notices;
    private final Locale locale;
    private final Page page;

    BodyPage(SurveyedBody body, Locale locale) {
        this.body = body.name();
        this.reports = body.reports();
        this.notices = body.notices();
        this.locale = locale;
        this.page = new Page(locale);
    }

    void write(OutputStream out) throws XMLStreamException {
        page.write(out, page.name(body), html -> {
            html.element("p", () -> html.element("a", page.text("back"), "href", "../index.html"));
            html.element("h1", page.name(body));
            notices(html);
            reports(html);
            if (!body.isEmpty()) {
                series(html);
            }
        });
    }

    private void notices(XmlOut html) throws XMLStreamException {
        if (notices.isEmpty()) {
            return;
        }
        html.element("ul", () -> {
            for (SurveyNotice notice : notices) {
                html.element(
                        "li",
                        notice.year() + " " + notice.kind().message(locale) + page.text("colon")
                                + notice.message(locale));
            }
        });
    }

    private void reports(XmlOut html) throws XMLStreamException {
        html.element("table", () -> {
            html.element(
                    "thead",
                    () -> html.element("tr", () -> {
                        for (String column : List.of("year", "verdict", "edition", "rules", "source")) {
                            html.element("th", page.text("column." + column), "scope", "col");
                        }
                    }));
            html.element("tbody", () -> {
                for (SurveyedReport report : reports) {
                    html.element("tr", () -> row(report, html));
                }
            });
        });
    }

    private void row(SurveyedReport report, XmlOut html) throws XMLStreamException {
        String verdict = BodyTable.verdict(report);
        html.element("th", String.valueOf(report.year()), "scope", "row");
        html.element("td", page.text("column." + verdict), "class", verdict);
        html.element("td", report.edition());
        html.element("td", SurveyTables.rules(report));
        html.element("td", report.source());
    }

    /** A year with several reports has none that counts. */
    private void series(XmlOut html) throws XMLStreamException {
        Map<Integer, List<DisclosureReport>> years = new TreeMap<>();
        reports.forEach(each -> years.merge(each.year(), List.of(each.report()), (first, second) -> List.of()));
        List<DisclosureReport> single =
                years.values().stream().flatMap(List::stream).toList();
        if (!single.isEmpty()) {
            SeriesPicture.embed(
                    Stream.of(ReportMeasure.values())
                            .map(measure -> MeasureSeries.of(measure, single))
                            .toList(),
                    locale,
                    html.writer());
        }
    }
}
