package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.schematron.pure.SchematronResourcePure;
import com.helger.schematron.svrl.SVRLFailedAssert;
import com.helger.schematron.svrl.SVRLHelper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Equation;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The Schematron, run by an engine that is not ours, finds what our rules find. */
class SchematronTest {

    private static final SchematronResourcePure SCHEMATRON =
            SchematronResourcePure.fromString(ReportSchemas.schematron(), StandardCharsets.UTF_8);

    private static Document document(DisclosureReport report) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(ReportXml.canonical(report)));
    }

    /** Each as its rule and its cells. */
    private static Set<String> failedAssertions(DisclosureReport report) throws Exception {
        return SVRLHelper.getAllFailedAssertions(SCHEMATRON.applySchematronValidationToSVRL(document(report), null))
                .stream()
                .map(SchematronTest::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(SVRLFailedAssert failed) {
        String text = failed.getText().strip();
        int space = text.indexOf(' ');
        return text.substring(0, space) + " "
                + new TreeSet<>(List.of(text.substring(space + 1).split(" [+=] ")));
    }

    private static Set<String> findings(DisclosureReport report) {
        Set<String> rules = report.edition()
                .form()
                .equationFamilies()
                .map(family -> family.rule())
                .collect(Collectors.toSet());
        return ReportValidator.standard().validate(report).findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                // What the Schematron leaves alone: it adds up numbers, and knows nothing of what is open.
                .filter(finding -> finding.cells().stream()
                        .allMatch(cell -> report.figure(cell).isNumber()))
                .map(SchematronTest::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Finding finding) {
        Set<String> cells =
                finding.cells().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
        return finding.rule() + " " + cells;
    }

    @Test
    void the_schematron_is_one() {
        assertThat(SCHEMATRON.isValidSchematron()).isTrue();
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void the_same_rules_fail_on_the_same_cells(@ForAll("reports") DisclosureReport report) throws Exception {
        assertThat(failedAssertions(report)).isEqualTo(findings(report));
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void one_changed_cell_fails_the_equations_it_stands_in(@ForAll("changed") DisclosureReport report)
            throws Exception {
        assertThat(failedAssertions(report)).isEqualTo(findings(report)).isNotEmpty();
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return TestReports.reports();
    }

    /** All zero but one cell of an equation: an amount that binary fractions cannot carry, or a large number. */
    @Provide
    Arbitrary<DisclosureReport> changed() {
        return Arbitraries.of(Edition.values())
                .flatMap(edition -> Combinators.combine(
                                Arbitraries.of(edition.form().equations()),
                                Arbitraries.of("1", "0.1", "999999999999999999", "-7", "1,295", "22（其中修订16件）"))
                        .as((equation, text) -> changed(edition, equation, text)));
    }

    private static DisclosureReport changed(Edition edition, Equation equation, String text) {
        ReportFigures figures = TestReports.bare(edition).figures();
        return TestReports.bare(edition)
                .withFigures(figures.with(equation.left().get(0), Figure.parse(text)));
    }

    @Test
    void large_numbers_and_fractions_are_added_exactly() throws Exception {
        DisclosureReport report = TestReports.bare(Edition.Y2021);
        List<Equation> equations = report.edition().form().equations();
        Equation total = equations.get(equations.size() - 1);
        DisclosureReport exact = report.with(total.left().get(0), Figure.parse("0.3"))
                .with(total.right().get(0), Figure.parse("0.1"))
                .with(total.right().get(1), Figure.parse("0.2"));
        DisclosureReport offByOne = report.with(total.left().get(0), Figure.parse("900000000000000001"))
                .with(total.right().get(0), Figure.parse("900000000000000000"));

        assertThat(failedAssertions(exact)).isEmpty();
        assertThat(failedAssertions(offByOne)).hasSize(1).isEqualTo(findings(offByOne));
    }
}
