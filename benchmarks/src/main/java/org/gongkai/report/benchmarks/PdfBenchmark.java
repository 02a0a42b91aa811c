package org.gongkai.report.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import org.gongkai.report.documents.ReportDocuments;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A PDF of a county's office to a report. */
@State(Scope.Benchmark)
public class PdfBenchmark {

    private byte[] document = {};

    /** Takes the sample that the launcher is trained with; a test of the reader sees to it that it is read in full. */
    @Setup
    public void prepare() throws IOException {
        document = Files.readAllBytes(Home.root().resolve("report-cli/src/main/launcher/training/sample.pdf"));
    }

    /** The document to a report. */
    @Benchmark
    public Object read() {
        return ReportDocuments.read(document);
    }
}
