package org.gongkai.report.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.model.ReportFigures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A page in the official layout to a report, beside jsoup's parse of it alone. */
@State(Scope.Benchmark)
public class HtmlBenchmark {

    private byte[] bytes = {};
    private String text = "";
    private byte[] plain = {};
    private String published = "";
    private byte[] publishedBytes = {};

    /** Makes the page. */
    @Setup
    public void prepare(Shape shape) {
        text = OfficialLayout.html(shape.sample.clean());
        bytes = text.getBytes(StandardCharsets.UTF_8);
        plain = lines(text).getBytes(StandardCharsets.UTF_8);
        published = dressed(text);
        publishedBytes = published.getBytes(StandardCharsets.UTF_8);
        ReportFigures figures = ReportDocuments.read(bytes).report().figures();
        if (!ReportDocuments.read(plain).report().figures().equals(figures)) {
            throw new IllegalStateException("the text does not state what the page states: " + lines(text));
        }
        if (!ReportDocuments.read(publishedBytes).report().figures().equals(figures)) {
            throw new IllegalStateException("the dressed page does not state what the page states");
        }
    }

    /** The page as it is published out of a word processor: a paragraph, a span and their styles in every cell. */
    private static String dressed(String page) {
        Document document = Jsoup.parse(page);
        for (Element cell : document.select("td, th")) {
            cell.attr("style", "border:1px solid windowtext;padding:0 5pt");
            cell.html("<p class=\"MsoNormal\" style=\"text-align:center;line-height:18pt\">"
                    + "<span style=\"font-family:宋体;font-size:10.5pt\">" + cell.html() + "</span></p>");
        }
        return document.outerHtml();
    }

    /** Each paragraph a line, each row of a table a line with its cells joined by bars. */
    private static String lines(String page) {
        return Jsoup.parse(page).select("h1, h2, h3, p, tr").stream()
                .map(element -> element.normalName().equals("tr")
                        ? String.join("|", element.children().eachText())
                        : element.text())
                .collect(Collectors.joining("\n"));
    }

    /** A page to a report. */
    @Benchmark
    public Object html() {
        return ReportDocuments.read(bytes);
    }

    /** The text that a browser copies from the page, to a report. */
    @Benchmark
    public Object text() {
        return ReportDocuments.read(plain);
    }

    /** jsoup's parse of the same page. */
    @Benchmark
    public Object jsoup() {
        return Jsoup.parse(text);
    }

    /** A page out of a word processor to a report. */
    @Benchmark
    public Object published() {
        return ReportDocuments.read(publishedBytes);
    }

    /** jsoup's parse of that page. */
    @Benchmark
    public Object publishedJsoup() {
        return Jsoup.parse(published);
    }
}
