package org.gongkai.report.benchmarks;

import java.nio.charset.StandardCharsets;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.ReportDocuments;
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
        plain = Sample.page(text).getBytes(StandardCharsets.UTF_8);
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
