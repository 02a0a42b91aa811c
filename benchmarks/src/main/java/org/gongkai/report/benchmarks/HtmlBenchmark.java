package org.gongkai.report.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.ReportFigures;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The bytes of a page to a report, beside jsoup's parse of the same bytes alone. */
@State(Scope.Benchmark)
public class HtmlBenchmark {

    private byte[] official = {};
    private byte[] portal = {};
    private String decoded = "";
    private byte[] wordProcessor = {};
    private byte[] text = {};

    /** Makes the pages, and sees to it that all state the same. */
    @Setup
    public void prepare(Shape shape) {
        DisclosureReport report = shape.sample.clean();
        ReportFigures figures = report.figures();
        official = bytes(Page.OFFICIAL.of(report), figures);
        decoded = Page.PORTAL.of(report);
        portal = bytes(decoded, figures);
        wordProcessor = bytes(Page.WORD_PROCESSOR.of(report), figures);
        text = bytes(lines(Page.OFFICIAL.of(report)), figures);
    }

    private static byte[] bytes(String page, ReportFigures figures) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        if (!ReportDocuments.read(bytes).report().figures().equals(figures)) {
            throw new IllegalStateException("the page does not state what the report states: " + page);
        }
        return bytes;
    }

    /** Each paragraph a line, each row of a table a line with its cells joined by bars. */
    private static String lines(String page) {
        return Jsoup.parse(page).select("h1, h2, h3, p, tr").stream()
                .map(element -> element.normalName().equals("tr")
                        ? String.join("|", element.children().eachText())
                        : element.text())
                .collect(Collectors.joining("\n"));
    }

    /** What a developer calls on the bytes of a page whose encoding the page declares. */
    private static Object jsoup(byte[] page) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(page), null, "");
    }

    /** The official layout. */
    @Benchmark
    public Object official() {
        return ReportDocuments.read(official);
    }

    /** jsoup's parse of it. */
    @Benchmark
    public Object officialJsoup() throws IOException {
        return jsoup(official);
    }

    /** A page of a portal. */
    @Benchmark
    public Object portal() {
        return ReportDocuments.read(portal);
    }

    /** jsoup's parse of it. */
    @Benchmark
    public Object portalJsoup() throws IOException {
        return jsoup(portal);
    }

    /** jsoup's parse of its text: no bytes are decoded. */
    @Benchmark
    public Object portalJsoupDecoded() {
        return Jsoup.parse(decoded);
    }

    /** A page out of a word processor. */
    @Benchmark
    public Object wordProcessor() {
        return ReportDocuments.read(wordProcessor);
    }

    /** jsoup's parse of it. */
    @Benchmark
    public Object wordProcessorJsoup() throws IOException {
        return jsoup(wordProcessor);
    }

    /** The text that a browser copies from the official layout. */
    @Benchmark
    public Object text() {
        return ReportDocuments.read(text);
    }
}
