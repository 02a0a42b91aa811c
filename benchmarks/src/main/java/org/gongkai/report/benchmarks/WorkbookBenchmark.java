package org.gongkai.report.benchmarks;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.testkit.file.FileFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A workbook to a report, beside the least that has to be done with its parts. */
@State(Scope.Benchmark)
public class WorkbookBenchmark {

    private byte[] workbook = {};

    /** Makes the workbook: all on one sheet. */
    @Setup
    public void prepare(Shape shape) {
        workbook = PublishedFiles.write(shape.sample.clean(), FileFormat.XLSX);
    }

    /** The workbook to a report. */
    @Benchmark
    public Object read() {
        return ReportDocuments.read(workbook);
    }

    /** Its parts unpacked, and their texts and attributes looked at. */
    @Benchmark
    public Object tokens() throws IOException, XMLStreamException {
        return PartTokens.count(workbook, part -> part.endsWith(".rels") || part.startsWith("xl/"));
    }
}
