package org.gongkai.report.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that bodies have published, where they are there: every cell, and what the rules say. */
class PublishedPdfTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("gongkai.root", "..")).resolve("../shared/corpus");

    private static DocumentReading read(String name) {
        Path file = CORPUS.resolve(name);
        assumeTrue(Files.exists(file), "no " + file);
        try {
            return ReportDocuments.read(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_city_is_read_whole_and_found_right() {
        DocumentReading reading = read("huaian-2024.pdf");
        List<CellAddress> open = reading.report().edition().cells().stream()
                .filter(cell -> !reading.report().figure(cell).isNumber())
                .toList();
        assertThat(open).as("of " + reading.remarks()).isEmpty();
        assertThat(reading.report().figure(CellAddress.parse("T3.1:A")).toString())
                .isEqualTo("3001");
        assertThat(reading.report().figure(CellAddress.parse("T3.3.7:G")).toString())
                .isEqualTo("3050");
        assertThat(reading.report().figure(CellAddress.parse("T4.1:total")).toString())
                .isEqualTo("351");
        assertThat(reading.report().otherMatters().processingFee().flatMap(ProcessingFee::amountYuan))
                .hasValueSatisfying(fee -> assertThat(fee).isEqualByComparingTo(new BigDecimal("3940")));
        assertThat(reading.report().overview().oversight()).isPresent();

        ValidationResult result = ReportValidator.standard().validate(reading.report());
        assertThat(result.verdict()).as("with " + result.findings()).isEqualTo(Verdict.VALID);
    }

    private static Map<CellAddress, String> expected(String name) throws IOException {
        return Files.readAllLines(CORPUS.resolve("hongze-expected.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts[0].equals(name))
                .collect(Collectors.toMap(parts -> CellAddress.parse(parts[1]), parts -> parts[2]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hongze-2023.pdf", "hongze-2024.pdf"})
    void a_district_is_read_but_for_the_line_whose_label_is_damaged(String name) throws IOException {
        DocumentReading reading = read(name);
        Map<CellAddress, String> expected = expected(name);
        int right = 0;
        for (CellAddress cell : reading.report().edition().cells()) {
            Figure figure = reading.report().figure(cell);
            String wanted = expected.get(cell);
            if (wanted != null && figure.isNumber()) {
                assertThat(figure.value().orElseThrow())
                        .as(cell.toString())
                        .isEqualByComparingTo(new BigDecimal(wanted));
                right++;
            } else {
                assertThat(figure.isNumber()).as(cell + " is " + figure).isFalse();
            }
        }
        assertThat(right).as("of " + reading.remarks()).isEqualTo(172);
    }

    @Test
    void totals_that_a_district_has_stated_wrong_are_found() {
        ValidationResult result =
                ReportValidator.standard().validate(read("hongze-2023.pdf").report());
        assertThat(result.findings().stream().map(Finding::rule).filter(id -> id.startsWith("T")))
                .containsExactly("T4-TOTAL", "T4-TOTAL");
    }
}
