package org.gongkai.report.io.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.schematron.pure.SchematronResourcePure;
import com.helger.schematron.svrl.SVRLHelper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.report.io.ReportSchemas;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checker that is not ours: the Schematron, on the arithmetic of reports whose cells are all numbers. */
class SchematronScoreTest {

    private static final Set<String> ARITHMETIC = Set.of("T3-BALANCE", "T3-OUTCOMES", "T3-TOTAL", "T4-TOTAL");

    private static final SchematronResourcePure SCHEMATRON =
            SchematronResourcePure.fromString(ReportSchemas.schematron(), StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    private static Set<String> failed(DisclosureReport report) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(ReportXml.canonical(report)));
        return SVRLHelper.getAllFailedAssertions(SCHEMATRON.applySchematronValidationToSVRL(document, null)).stream()
                .map(each -> each.getText().strip().split(" ")[0])
                .collect(Collectors.toSet());
    }

    @Test
    void it_scores_all_of_the_arithmetic() throws Exception {
        List<String> expected = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        List<ConformanceCase> cases = ConformanceSuite.of(ConformanceSuite.STANDARD_SEED, 20)
                .cases()
                .filter(each -> ARITHMETIC.contains(each.rule()))
                .filter(each -> each.report()
                        .figures()
                        .cellsWhere(figure -> !figure.isNumber())
                        .isEmpty())
                .toList();
        for (ConformanceCase each : cases) {
            expected.add(each.expected());
            theirs.add("{\"id\":\"" + each.id() + "\",\"findings\":"
                    + failed(each.report()).stream()
                            .map(rule -> "{\"rule\":\"" + rule + "\"}")
                            .collect(Collectors.joining(",", "[", "]"))
                    + "}");
        }
        ConformanceScore score = ConformanceScore.of(
                Files.write(directory.resolve("expected.ndjson"), expected),
                Files.write(directory.resolve("theirs.ndjson"), theirs));
        assertThat(score.rules()).containsOnlyKeys(ARITHMETIC);
        assertThat(score.all()).isEqualTo(new ConformanceScore.RuleScore(cases.size(), 0, 0));
        assertThat(cases).hasSizeGreaterThan(40);
    }
}
