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

    /** Makes the page. */
    @Setup
    public void prepare(Shape shape) {
        text = OfficialLayout.html(shape.sample.clean());
        bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    /** A page to a report. */
    @Benchmark
    public Object read() {
        return ReportDocuments.read(bytes);
    }

    /** jsoup's parse of the same page. */
    @Benchmark
    public Object jsoup() {
        return Jsoup.parse(text);
    }
}
