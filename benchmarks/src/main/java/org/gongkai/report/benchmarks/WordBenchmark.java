package org.gongkai.report.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
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
        long seen = 0;
        for (byte[] part : parts()) {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    seen += xml.getLocalName().length() + xml.getAttributeCount();
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    seen += xml.getText().length();
                }
            }
        }
        return seen;
    }

    private List<byte[]> parts() throws IOException {
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PARTS.contains(entry.getName())) {
                    parts.add(zip.readAllBytes());
                }
            }
        }
        return parts;
    }
}
