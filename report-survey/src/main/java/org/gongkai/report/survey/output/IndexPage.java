package org.gongkai.report.survey.output;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.xml.XmlOut;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.rules.Verdict;
import org.gongkai.report.survey.Survey;
import org.gongkai.report.survey.SurveyNotice;
import org.gongkai.report.survey.SurveyedReport;

/** The survey at a glance: counts, how the measures are spread, and a table of all bodies that its reader sorts. */
final class IndexPage {

    private final Survey survey;
    private final BodyLinks links;
    private final Locale locale;
    private final Page page;

    IndexPage(Survey survey, BodyLinks links, Locale locale) {
        this.survey = survey;
        this.links = links;
        this.locale = locale;
        this.page = new Page(locale);
    }

    void write(OutputStream out) throws XMLStreamException {
        page.write(out, page.text("title"), html -> {
            html.element("h1", page.text("title"));
            html.element(
                    "p",
                    page.text(
                            "counts",
                            String.valueOf(survey.byBody().size()),
                            String.valueOf(survey.reports().size()),
                            String.valueOf(survey.unreadable().size())));
            verdicts(html);
            notices(html);
            spread(html);
            new BodyTable(survey, links, locale).write(html);
            html.element("script", SortScript.TEXT);
        });
    }

    private void verdicts(XmlOut html) throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        for (int year : survey.years()) {
            List<SurveyedReport> reports = survey.reports().stream()
                    .filter(each -> each.year() == year)
                    .toList();
            List<String> row = new ArrayList<>(List.of(String.valueOf(year), String.valueOf(reports.size())));
            for (Verdict verdict : Verdict.values()) {
                row.add(String.valueOf(reports.stream()
                        .filter(each -> each.verdict().filter(verdict::equals).isPresent())
                        .count()));
            }
            rows.add(row);
        }
        table(html, List.of("year", "reports", "VALID", "INVALID", "UNDETERMINED"), rows);
    }

    private void notices(XmlOut html) throws XMLStreamException {
        if (survey.notices().isEmpty()) {
            return;
        }
        Map<SurveyNotice.Kind, Long> counts = survey.notices().stream()
                .collect(Collectors.groupingBy(SurveyNotice::kind, TreeMap::new, Collectors.counting()));
        table(
                html,
                List.of("notice", "count"),
                counts.entrySet().stream()
                        .map(each -> List.of(each.getKey().message(locale), String.valueOf(each.getValue())))
                        .toList());
    }

    private void table(XmlOut html, List<String> columns, List<List<String>> rows) throws XMLStreamException {
        html.element("table", () -> {
            html.element(
                    "thead",
                    () -> html.element("tr", () -> {
                        for (String column : columns) {
                            html.element("th", page.text("column." + column), "scope", "col");
                        }
                    }));
            html.element("tbody", () -> {
                for (List<String> row : rows) {
                    html.element("tr", () -> {
                        html.element("th", row.get(0), "scope", "row");
                        for (String cell : row.subList(1, row.size())) {
                            html.element("td", cell, "class", "num");
                        }
                    });
                }
            });
        });
        html.line();
    }

    private void spread(XmlOut html) throws XMLStreamException {
        html.element("h2", page.text("spread"));
        html.element("p", page.text("spread.how"));
        for (ReportMeasure measure : ReportMeasure.values()) {
            if (survey.reports().stream()
                    .anyMatch(report -> report.measure(measure).isPresent())) {
                new SpreadPicture(measure, survey, locale).write(html);
            }
        }
        html.line();
    }
}
