package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.document.Disturbance;
import org.gongkai.report.testkit.document.DisturbedPage;
import org.gongkai.report.testkit.document.DocumentArbitraries;
import org.gongkai.report.testkit.document.PageFormat;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever stands on a page beside the report's figures: every cell is right or openly missing. More pages with
 * {@code -Dgongkai.disturbed.pages=100000}, others with {@code -Dgongkai.disturbed.seed=…}; a failure names its seed.
 */
class DisturbedPagesTest {

    private static final int PAGES = Integer.getInteger("gongkai.disturbed.pages", 250);
    private static final long SEED = Long.getLong("gongkai.disturbed.seed", 3_000_000L);

    private long right;
    private long open;

    @ParameterizedTest
    @EnumSource
    void every_cell_is_right_or_openly_missing(PageFormat format) {
        Map<Disturbance, Integer> seen = new EnumMap<>(Disturbance.class);
        for (int i = 0; i < PAGES; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            DisclosureReport report = ScatteredReports.report(random);
            DisturbedPage page = DocumentArbitraries.disturbedPage(report, random, format);
            page.disturbances().forEach(each -> seen.merge(each, 1, Integer::sum));
            check(page, "seed " + seed + " " + page);
        }
        System.out.printf(
                "%s: seeds %d to %d, %.3f %% of cells right, %d openly missing, %s%n",
                format, SEED, SEED + PAGES - 1, 100.0 * right / (right + open), open, seen);
        assertThat(right).isGreaterThan(open);
    }

    private void check(DisturbedPage page, String where) {
        DocumentReading reading;
        try {
            reading = ReportDocuments.read(
                    page.page().text().getBytes(StandardCharsets.UTF_8),
                    page.page().format().fileName());
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(where, e);
        }
        DisclosureReport report = page.page().report();
        assertThat(reading.report().year()).as(where).isEqualTo(report.year());
        assertThat(reading.report().agency()).as(where).isEqualTo(report.agency());
        if (!reading.report().edition().equals(report.edition())) {
            // Without its tables a report does not show its edition.
            assertThat(reading.report().edition().cells())
                    .as(where)
                    .allMatch(cell -> reading.report().figure(cell).isBlank());
            return;
        }
        Set<CellAddress> remarked = new HashSet<>();
        reading.remarks().stream()
                .filter(remark -> remark.kind().isProblem())
                .forEach(remark -> remarked.addAll(remark.cells()));
        for (CellAddress cell : report.edition().cells()) {
            check(report.figure(cell), reading.report().figure(cell), remarked.contains(cell), where + " " + cell);
        }
    }

    private void check(Figure expected, Figure read, boolean remarked, String where) {
        boolean same = expected.state() == read.state()
                && expected.value()
                        .map(value -> value.compareTo(read.value().orElseThrow()) == 0)
                        .orElse(true);
        if (same) {
            right++;
            return;
        }
        assertThat(read.isNumber())
                .as(where + " is " + expected + ", read as " + read)
                .isFalse();
        assertThat(remarked)
                .as(where + " is " + expected + ", missing without a word, as '" + read + "'")
                .isTrue();
        open++;
    }
}
