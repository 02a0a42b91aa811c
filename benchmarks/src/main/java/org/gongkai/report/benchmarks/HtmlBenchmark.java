package org.gongkai.report.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.model.ReportFigures;
import org.jsoup.Jsoup;
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

    /** Makes the page. */
    @Setup
    public void prepare(Shape shape) {
        text = OfficialLayout.html(shape.sample.clean());
        bytes = text.getBytes(StandardCharsets.UTF_8);
        plain = lines(text).getBytes(StandardCharsets.UTF_8);
        ReportFigures figures = ReportDocuments.read(bytes).report().figures();
        if (!ReportDocuments.read(plain).report().figures().equals(figures)) {
            throw new IllegalStateException("the text does not state what the page states: " + lines(text));
        }
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
}
