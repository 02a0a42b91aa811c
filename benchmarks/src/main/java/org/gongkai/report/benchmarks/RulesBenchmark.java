package org.gongkai.report.benchmarks;

import com.helger.schematron.pure.SchematronResourcePure;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.report.io.ReportSchemas;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.ConsistentReport;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleProfile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.w3c.dom.Document;

/**
 * The rules of one report, all and in parts, beside Schematron, hand-written sums and the bridge to Jakarta Validation.
 */
@State(Scope.Benchmark)
public class RulesBenchmark {

    private static final ReportValidator RULES = ReportValidator.standard();
    private static final ReportValidator SENTENCES = only(RulesBenchmark::isAboutSentences);
    private static final ReportValidator WITHOUT_SENTENCES = only(id -> !isAboutSentences(id));
    private static final ReportValidator ARITHMETIC = only(id -> id.startsWith("T3-") || id.startsWith("T4-"));
    private static final Validator JAKARTA =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final SchematronResourcePure SCHEMATRON =
            SchematronResourcePure.fromString(ReportSchemas.schematron(), StandardCharsets.UTF_8);

    private DisclosureReport clean = Sample.COUNTY.clean();
    private DisclosureReport faulty = clean;
    private DisclosureReport blankRich = clean;
    private Document document = document(clean);
    private Document faultyDocument = document;
    private Arithmetic sums = new Arithmetic(clean.figures());

    /** What a form of an application holds. */
    record Submission(@ConsistentReport DisclosureReport report) {}

    /** Those on counts in the narrative, and those on the fee, which look for it there, too. */
    private static boolean isAboutSentences(String id) {
        return id.startsWith("N-") || id.startsWith("F-");
    }

    private static ReportValidator only(Predicate<String> isWanted) {
        return ReportValidator.standard()
                .withProfile(RuleProfile.builder()
                        .off(RuleCatalogue.standard().rules().stream()
                                .map(Rule::id)
                                .filter(isWanted.negate())
                                .collect(Collectors.toSet()))
                        .build());
    }

    /** Makes the reports; refuses a clean one that is not, for then the quick paths would not be what is measured. */
    @Setup
    public void prepare(Shape shape) {
        clean = shape.sample.clean();
        faulty = shape.sample.faulty();
        blankRich = shape.sample.blankRich();
        document = document(clean);
        faultyDocument = document(faulty);
        sums = new Arithmetic(clean.figures());
        if (!RULES.validate(clean).findings().isEmpty() || !sums.holds()) {
            throw new IllegalStateException("not clean: " + RULES.validate(clean));
        }
        if (JAKARTA.validate(new Submission(faulty)).isEmpty()) {
            throw new IllegalStateException("Hibernate Validator does not ask our rules");
        }
        if (ARITHMETIC.validate(blankRich).implied().isEmpty()) {
            throw new IllegalStateException("nothing is forced: " + ARITHMETIC.validate(blankRich));
        }
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

    /** All rules but those that compare sentences with the tables. */
    @Benchmark
    public Object withoutSentences() {
        return WITHOUT_SENTENCES.validate(clean);
    }

    /** The rules that compare sentences with the tables: the whole narrative is read. */
    @Benchmark
    public Object sentences() {
        return SENTENCES.validate(clean);
    }

    /** All rules on a report with one figure off. */
    @Benchmark
    public Object faulty() {
        return RULES.validate(faulty);
    }

    /** The equations of Tables 3 and 4. */
    @Benchmark
    public Object arithmetic() {
        return ARITHMETIC.validate(clean);
    }

    /** The equations of Tables 3 and 4, one figure off. */
    @Benchmark
    public Object faultyArithmetic() {
        return ARITHMETIC.validate(faulty);
    }

    /** The equations of Tables 3 and 4, every zero left blank but those of the totals. */
    @Benchmark
    public Object blankRichArithmetic() {
        return ARITHMETIC.validate(blankRich);
    }

    /** The floor. */
    @Benchmark
    public boolean floor() {
        return sums.holds();
    }

    /** The equations by ph-schematron-pure, on a document that is parsed already. */
    @Benchmark
    public Object schematron() throws Exception {
        return SCHEMATRON.applySchematronValidationToSVRL(document, null);
    }

    /** The same, one figure off. */
    @Benchmark
    public Object faultySchematron() throws Exception {
        return SCHEMATRON.applySchematronValidationToSVRL(faultyDocument, null);
    }

    /** Hibernate Validator with the constraint on what holds the report. */
    @Benchmark
    public Object jakarta() {
        return JAKARTA.validate(new Submission(clean));
    }
}
