package org.gongkai.report.benchmarks;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.model.DisclosureReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A document of Word to a report, beside nothing but unpacking the same parts and looking at their XML token by token.
 */
@State(Scope.Benchmark)
public class WordBenchmark {

    private static final Set<String> PARTS = Set.of(
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "docProps/custom.xml");

    private byte[] document = {};

    /** Makes the document, and sees to it that it states the same. */
    @Setup
    public void prepare(Shape shape) {
        DisclosureReport report = shape.sample.clean();
        document = OfficialLayout.docx(report);
        if (!ReportDocuments.read(document).report().figures().equals(report.figures())) {
            throw new IllegalStateException("the document does not state what the report states");
        }
    }

    /** The document to a report. */
    @Benchmark
    public Object read() {
        return ReportDocuments.read(document);
    }

    /** Its parts unpacked, and their texts and attributes looked at. */
    @Benchmark
    public Object tokens() throws IOException, XMLStreamException {
        return PartTokens.count(document, PARTS::contains);
    }
}
