package org.gongkai.report.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.gongkai.report.io.ReportSchemas;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.xml.sax.SAXException;

/** Canonical XML and reports, beside the JDK's StAX and schema validation. */
@State(Scope.Benchmark)
public class XmlBenchmark {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();
    private static final XMLOutputFactory OUTPUTS = XMLOutputFactory.newDefaultFactory();

    private byte[] bytes = {};
    private DisclosureReport report = Sample.COUNTY.clean();
    private Schema schema = schema(report);
    private List<XmlStep> steps = List.of();

    /** Makes the bytes. */
    @Setup
    public void prepare(Shape shape) throws XMLStreamException, SAXException, IOException {
        report = shape.sample.clean();
        bytes = ReportXml.canonical(report);
        schema = schema(report);
        schema();
        steps = XmlStep.record(FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    }

    private static Schema schema(DisclosureReport report) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(new StringReader(ReportSchemas.xsd(report.edition()))));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes to a report. */
    @Benchmark
    public DisclosureReport read() {
        return ReportXml.read(bytes);
    }

    /** The floor: every event, every name and text as a string. Nothing is kept. */
    @Benchmark
    public long scan() throws XMLStreamException {
        long sum = 0;
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (reader.hasNext()) {
            sum += switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> reader.getLocalName().length();
                case XMLStreamReader.CHARACTERS -> reader.getText().length();
                default -> 1;
            };
        }
        return sum;
    }

    /** JAXP validation against the XML Schema: the shape only. */
    @Benchmark
    public void schema() throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
    }

    /** A report to bytes. */
    @Benchmark
    public byte[] write() {
        return ReportXml.canonical(report);
    }

    /** The same elements, attributes and texts to bytes, each known beforehand. */
    @Benchmark
    public byte[] copy() throws XMLStreamException {
        ByteArrayOutputStream copied = new ByteArrayOutputStream();
        XMLStreamWriter writer = OUTPUTS.createXMLStreamWriter(copied, StandardCharsets.UTF_8.name());
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        for (XmlStep step : steps) {
            step.replay(writer);
        }
        writer.close();
        return copied.toByteArray();
    }
}
