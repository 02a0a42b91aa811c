package org.gongkai.report.benchmarks;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.pdf.fonts.BuiltInFonts;
import org.gongkai.report.testkit.file.FileFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Pages to a report: PDF beside what PDFBox takes for its text alone, OFD beside the least to be done with its parts.
 */
@State(Scope.Benchmark)
public class PrintedBenchmark {

    private byte[] pdf = {};
    private byte[] ofd = {};

    /** Prints the report. */
    @Setup
    public void prepare(Shape shape) {
        BuiltInFonts.use();
        pdf = PublishedFiles.write(shape.sample.clean(), FileFormat.PDF);
        ofd = PublishedFiles.write(shape.sample.clean(), FileFormat.OFD);
    }

    /** PDF to a report. */
    @Benchmark
    public Object pdf() {
        return ReportDocuments.read(pdf);
    }

    /** The text of the same pages. */
    @Benchmark
    public Object pdfText() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** OFD to a report. */
    @Benchmark
    public Object ofd() {
        return ReportDocuments.read(ofd);
    }

    /** Its parts unpacked, and their texts and attributes looked at. */
    @Benchmark
    public Object ofdTokens() throws IOException, XMLStreamException {
        return PartTokens.count(ofd, part -> !part.endsWith("Res.xml"));
    }
}
