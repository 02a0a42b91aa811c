package org.gongkai.report.survey.output;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.xml.XmlOut;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.survey.SurveyNotice;
import org.gongkai.report.survey.SurveyedBody;
import org.gongkai.report.survey.SurveyedReport;

/** All bodies, a row each: the verdict of each year, the latest measures, and what was noticed. */
final class BodyTable {

    private static final String SORT_VALUE = "data-v";

    private final List<Integer> years;
    private final Locale locale;
    private final Page page;
    private final Iterator<SurveyedBody> bodies;
    private final BodyLinks links;
    private final int most;

    /**
     * A table of some bodies.
     *
     * @param years all years of the survey
     * @param bodies gives the bodies, of which this table takes its part
     * @param links gives the link to each
     * @param most how many it takes at most
     */
    BodyTable(List<Integer> years, Locale locale, Iterator<SurveyedBody> bodies, BodyLinks links, int most) {
        this.years = years;
        this.locale = locale;
        this.page = new Page(locale);
        this.bodies = bodies;
        this.links = links;
        this.most = most;
    }

    void write(XmlOut html) throws XMLStreamException {
        html.element(
                "table",
                () -> {
                    html.element("thead", () -> html.element("tr", () -> head(html)));
                    html.element("tbody", () -> {
                        for (int i = 0; i < most && bodies.hasNext(); i++) {
                            html.element("tr", () -> row(bodies.next(), links.next(), html));
                            html.line();
                        }
                    });
                },
                "class",
                "sortable");
    }

    private void head(XmlOut html) throws XMLStreamException {
        column(page.text("column.body"), html);
        for (int year : years) {
            column(String.valueOf(year), html);
        }
        for (ReportMeasure measure : ReportMeasure.values()) {
            column(measure.message(locale), html);
        }
        column(page.text("column.notice"), html);
    }

    private static void column(String text, XmlOut html) throws XMLStreamException {
        html.element("th", () -> html.element("button", text, "type", "button"), "scope", "col");
    }

    private void row(SurveyedBody body, String link, XmlOut html) throws XMLStreamException {
        List<SurveyedReport> reports = body.reports();
        html.element("th", () -> html.element("a", page.name(body.name()), "href", link), "scope", "row");
        for (int year : years) {
            List<SurveyedReport> own =
                    reports.stream().filter(each -> each.year() == year).toList();
            if (own.isEmpty()) {
                absent(isMissing(body, year), html);
            } else {
                verdict(own, html);
            }
        }
        for (ReportMeasure measure : ReportMeasure.values()) {
            measure(measure, reports, html);
        }
        Map<SurveyNotice.Kind, Long> kinds = body.notices().stream()
                .collect(Collectors.groupingBy(SurveyNotice::kind, TreeMap::new, Collectors.counting()));
        html.element(
                "td",
                kinds.entrySet().stream()
                        .map(each -> each.getKey().message(locale) + " " + each.getValue())
                        .collect(Collectors.joining(page.text("and"))),
                SORT_VALUE,
                String.valueOf(body.notices().size()));
    }

    private static boolean isMissing(SurveyedBody body, int year) {
        return body.notices().stream()
                .anyMatch(notice -> notice.kind() == SurveyNotice.Kind.MISSING && notice.year() == year);
    }

    /** A body that has no report need not have had to report. */
    private void absent(boolean isMissing, XmlOut html) throws XMLStreamException {
        if (isMissing) {
            html.element("td", page.text("none"), "class", "missing");
        } else {
            html.element("td", page.text("notDue"));
        }
    }

    private void verdict(List<SurveyedReport> reports, XmlOut html) throws XMLStreamException {
        String worst = worst(reports);
        html.element(
                "td",
                reports.stream()
                        .map(each -> page.text("column." + verdict(each)))
                        .collect(Collectors.joining(page.text("and"))),
                "class",
                worst);
    }

    private static String worst(List<SurveyedReport> reports) {
        return reports.stream().map(BodyTable::verdict).sorted().findFirst().orElseThrow();
    }

    static String verdict(SurveyedReport report) {
        return report.verdict().map(Enum::name).orElse("unchecked");
    }

    /** Of the latest report that states it. */
    private static void measure(ReportMeasure measure, List<SurveyedReport> reports, XmlOut html)
            throws XMLStreamException {
        Optional<SurveyedReport> latest = reports.stream()
                .filter(each -> each.measure(measure).isPresent())
                .reduce((first, last) -> last);
        html.element(
                "td",
                latest.flatMap(each -> each.measure(measure)).map(measure::text).orElse(""),
                "class",
                "num",
                SORT_VALUE,
                latest.flatMap(each -> each.measure(measure))
                        .map(value -> measure.number(value).toPlainString())
                        .orElse(""));
    }
}
