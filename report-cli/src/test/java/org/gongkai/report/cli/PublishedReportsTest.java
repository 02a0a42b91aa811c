package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.RuleStatus;
import org.gongkai.report.rules.Severity;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;
import org.junit.jupiter.api.Test;

/** What the rules say about published reports, where the corpus is at hand. */
class PublishedReportsTest {

    private static final CellAddress GRANTED = CellAddress.parse("T3.3.1:A");

    private static DocumentReading read(String name) throws IOException {
        Path file = Path.of(System.getProperty("gongkai.root"))
                .resolve("../shared/corpus")
                .resolve(name);
        assumeThat(file).exists();
        return ReportDocuments.read(file);
    }

    private static ValidationResult validate(DocumentReading reading) {
        return ReportValidator.standard()
                .validate(
                        reading.report(),
                        ValidationContext.builder()
                                .provenance(reading.provenance())
                                .build());
    }

    private static List<String> narrative(ValidationResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().startsWith("N-"))
                .map(Finding::toString)
                .toList();
    }

    @Test
    void a_report_as_a_text_extractor_left_it_has_no_finding() throws IOException {
        ValidationResult result = validate(read("jiangyang-2023.txt"));
        assertThat(result.findings()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.statuses())
                .containsEntry("N-HANDLED", RuleStatus.PASSED)
                .containsEntry("N-OUTCOME", RuleStatus.PASSED)
                .containsEntry("N-NONE", RuleStatus.PASSED);
    }

    @Test
    void a_slip_in_it_is_found_at_its_place() throws IOException {
        DocumentReading reading = read("jiangyang-2023.txt");
        ValidationContext context =
                ValidationContext.builder().provenance(reading.provenance()).build();
        ValidationResult result =
                ReportValidator.standard().validate(reading.report().with(GRANTED, Figure.of(31)), context);
        assertThat(result.findings(Severity.ERROR))
                .extracting(Finding::rule)
                .containsExactly("T3-OUTCOMES", "T3-TOTAL");
        assertThat(result.findings(Severity.ERROR))
                .allSatisfy(finding -> assertThat(finding.source())
                        .isEqualTo(reading.provenance().location(GRANTED)));
    }

    @Test
    void a_report_with_blanks_has_the_two_sentences_that_its_table_contradicts() throws IOException {
        ValidationResult result = validate(read("shanghai-office-2019.html"));
        assertThat(result.findings(Severity.ERROR)).isEmpty();
        assertThat(narrative(result)).hasSize(2);
        assertThat(narrative(result).get(0)).contains("写的是 258", "275");
        assertThat(narrative(result).get(1)).contains("写的是 265", "337");
        assertThat(result.findings())
                .extracting(Finding::rule)
                .allMatch(rule -> rule.startsWith("N-") || rule.equals("C-BLANK"));
        // All are zero but some of the totals that were left out.
        assertThat(result.implied().entrySet().stream()
                        .filter(each -> each.getValue().signum() != 0))
                .hasSize(11)
                .allSatisfy(each -> assertThat(each.getKey().toString()).endsWith(":G"));
        assertThat(result.implied().keySet().stream()
                        .filter(cell -> cell.toString().startsWith("T3")))
                .hasSize(126);
        assertThat(result.statuses())
                .containsEntry("T3-BALANCE", RuleStatus.PASSED)
                .containsEntry("T3-OUTCOMES", RuleStatus.PASSED)
                .containsEntry("T3-TOTAL", RuleStatus.PASSED);
        // A whole line of Table 4 is blank, its total too.
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }
}
