package org.gongkai.report.survey.output;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.xml.XmlOut;
import org.gongkai.report.model.measure.ReportMeasure;
import org.gongkai.report.rules.Verdict;
import org.gongkai.report.survey.Survey;
import org.gongkai.report.survey.UnreadableSource;

/** A page of the index: on the first what is counted and how the measures are spread, on each a table of bodies. */
final class IndexPage {

    private static final int MOST_UNREADABLE = 100;

    private final Survey survey;
    private final SurveyTotals totals;
    private final Locale locale;
    private final int number;
    private final int pages;
    private final Page page;

    IndexPage(Survey survey, SurveyTotals totals, Locale locale, int number, int pages) {
        this.survey = survey;
        this.totals = totals;
        this.locale = locale;
        this.number = number;
        this.pages = pages;
        this.page = new Page(locale);
    }

    /** The file of a page, the first being 1. */
    static String file(int number) {
        return number == 1 ? "index.html" : "index-" + number + ".html";
    }

    void write(BodyTable bodies, OutputStream out) throws XMLStreamException {
        page.write(out, page.text("title"), html -> {
            html.element("h1", page.text("title"));
            if (number == 1) {
                glance(html);
            }
            html.element("h2", page.text("bodies"));
            if (pages > 1) {
                html.element("nav", () -> links(html), "aria-label", page.text("bodies"));
            }
            bodies.write(html);
            html.element("script", SortScript.TEXT);
        });
    }

    /** The inputs without report; where they are many, the first. */
    private void unreadable(XmlOut html) throws XMLStreamException {
        if (survey.unreadable().isEmpty()) {
            return;
        }
        html.element("h2", page.text("unreadable"));
        html.element("ul", () -> {
            Iterator<UnreadableSource> all = survey.unreadable().iterator();
            for (int i = 0; i < MOST_UNREADABLE && all.hasNext(); i++) {
                html.element("li", all.next().reason());
            }
        });
        if (survey.unreadable().size() > MOST_UNREADABLE) {
            html.element("p", () -> html.element("a", page.text("unreadable.all"), "href", "unreadable.csv"));
        }
    }

    private void glance(XmlOut html) throws XMLStreamException {
        html.element(
                "p",
                page.text(
                        "counts",
                        String.valueOf(totals.bodies()),
                        String.valueOf(survey.reports().size()),
                        String.valueOf(survey.unreadable().size())));
        verdicts(html);
        notices(html);
        unreadable(html);
        spread(html);
    }

    /** The pages of bodies; the one that is shown is no link. */
    private void links(XmlOut html) throws XMLStreamException {
        for (int i = 1; i <= pages; i++) {
            String name = page.text("page", String.valueOf(i), String.valueOf(pages));
            if (i == number) {
                html.element("strong", name, "aria-current", "page");
            } else {
                html.element("a", name, "href", file(i));
            }
            html.line();
        }
    }

    private void verdicts(XmlOut html) throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        for (int year : totals.years()) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(year), String.valueOf(totals.reports(year))));
            for (Verdict verdict : Verdict.values()) {
                row.add(String.valueOf(totals.reports(year, verdict)));
            }
            rows.add(row);
        }
        table(html, List.of("year", "reports", "VALID", "INVALID", "UNDETERMINED"), rows);
    }

    private void notices(XmlOut html) throws XMLStreamException {
        if (totals.notices().isEmpty()) {
            return;
        }
        table(
                html,
                List.of("notice", "count"),
                totals.notices().entrySet().stream()
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
            MeasureValues values = MeasureValues.of(measure, survey);
            if (!values.isEmpty()) {
                new SpreadPicture(measure, totals.years(), values, locale).write(html);
            }
        }
        html.line();
    }
}
