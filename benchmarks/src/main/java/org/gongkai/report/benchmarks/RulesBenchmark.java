package org.gongkai.report.benchmarks;

import com.helger.schematron.pure.SchematronResourcePure;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.report.io.ReportSchemas;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.w3c.dom.Document;

/**
 * All rules of one report, sentences included, beside an engine for Schematron and the bridge to Jakarta Validation.
 */
@State(Scope.Benchmark)
public class RulesBenchmark {

    private static final ReportValidator RULES = ReportValidator.standard();
    private static final Validator JAKARTA =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final SchematronResourcePure SCHEMATRON =
            SchematronResourcePure.fromString(ReportSchemas.schematron(), StandardCharsets.UTF_8);

    private DisclosureReport clean = Sample.COUNTY.clean();
    private DisclosureReport bare = clean;
    private DisclosureReport faulty = clean;
    private Document document = document(clean);

    /** Makes the reports. */
    @Setup
    public void prepare(Shape shape) {
        clean = shape.sample.clean();
        faulty = shape.sample.faulty();
        bare = DisclosureReport.builder()
                .year(clean.year())
                .agency(clean.agency())
                .figures(clean.figures())
                .build();
        document = document(clean);
    }

    private static Document document(DisclosureReport report) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(ReportXml.canonical(report)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rules on a report without a slip. */
    @Benchmark
    public Object clean() {
        return RULES.validate(clean);
    }

    /** All rules on the same figures without sentences: the difference to {@link #clean} is the narrative check. */
    @Benchmark
    public Object withoutNarrative() {
        return RULES.validate(bare);
    }

    /** All rules on a report with one figure off. */
    @Benchmark
    public Object faulty() {
        return RULES.validate(faulty);
    }

    /** The arithmetic alone, by ph-schematron-pure on a document that is parsed already. */
    @Benchmark
    public Object schematron() throws Exception {
        return SCHEMATRON.applySchematronValidationToSVRL(document, null);
    }

    /** Hibernate Validator with the constraint that stands on the report. */
    @Benchmark
    public Object jakarta() {
        return JAKARTA.validate(clean);
    }
}
