package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.document.DocumentArbitraries;
import org.gongkai.report.testkit.document.PageFormat;
import org.gongkai.report.testkit.document.PublishedPage;
import org.gongkai.report.testkit.document.ReadingTally;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports laid out and spoilt at random are read back: every cell right or openly missing, none silently wrong. */
class RandomDocumentsTest {

    private static final int DOCUMENTS = 300;

    @ParameterizedTest
    @EnumSource
    void a_clean_layout_is_read_in_full(PageFormat form) {
        ReadingTally tally = new ReadingTally();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Random random = new Random(seed);
            // A flattened text cannot tell a blank last cell from a lost one, so its clean layouts have none.
            boolean blanks = form != PageFormat.TEXT && random.nextInt(6) == 0;
            check(ScatteredReports.report(random, blanks), random, form, 0, false, seed, tally);
        }
        assertThat(tally.open()).as("cells missing on clean layouts of " + form).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void harmless_noise_and_now_and_then_a_spoilt_row_never_give_a_wrong_cell(PageFormat form) {
        ReadingTally tally = new ReadingTally();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Random random = new Random(1_000_000 + seed);
            boolean lossy = random.nextInt(10) == 0;
            boolean blanks = form != PageFormat.TEXT && random.nextInt(6) == 0;
            check(ScatteredReports.report(random, blanks), random, form, lossy ? 1 : 3, lossy, seed, tally);
        }
        System.out.println(form + ": " + tally);
        assertThat(tally.percent()).isGreaterThanOrEqualTo(99.5);
    }

    @ParameterizedTest
    @EnumSource
    void spoilt_rows_are_missing_openly(PageFormat form) {
        ReadingTally tally = new ReadingTally();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Random random = new Random(2_000_000 + seed);
            check(ScatteredReports.report(random), random, form, 3, true, seed, tally);
        }
        System.out.println(form + ", spoilt: " + tally);
        assertThat(tally.open()).isPositive();
    }

    @Test
    void a_page_in_gb18030_reads_like_one_in_utf_8() {
        Random random = new Random(7);
        DisclosureReport report = ScatteredReports.report(random);
        String page = DocumentArbitraries.page(report, random, PageFormat.TEXT, 0, false)
                .text();
        byte[] bytes = page.getBytes(Charset.forName("GB18030"));
        assertThat(ReportDocuments.read(bytes, "page.txt").report())
                .isEqualTo(ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8), "page.txt")
                        .report());
    }

    private static void check(
            DisclosureReport report,
            Random random,
            PageFormat form,
            int noises,
            boolean lossy,
            int seed,
            ReadingTally tally) {
        PublishedPage page = DocumentArbitraries.page(report, random, form, noises, lossy);
        String text = page.text();
        DocumentReading reading = ReportDocuments.read(text.getBytes(StandardCharsets.UTF_8), form.fileName());
        String where = "seed " + seed + " " + page;
        assertThat(reading.report().period()).as(where).isEqualTo(report.period());
        Set<CellAddress> remarked = new HashSet<>();
        reading.remarks().stream()
                .filter(remark -> remark.kind().isProblem())
                .forEach(remark -> remarked.addAll(remark.cells()));
        tally.add(report, reading.report(), remarked, where);
    }

    @Test
    void remarks_are_in_both_languages() {
        Random random = new Random(11);
        DisclosureReport report = ScatteredReports.report(random);
        String page = DocumentArbitraries.page(report, random, PageFormat.HTML, 6, true)
                .text();
        List<Remark> remarks =
                ReportDocuments.read(page.getBytes(StandardCharsets.UTF_8)).remarks();
        assertThat(remarks).isNotEmpty().allSatisfy(remark -> {
            assertThat(remark.message(java.util.Locale.ENGLISH)).isNotBlank().doesNotContain("{");
            assertThat(remark.message(java.util.Locale.CHINESE)).isNotBlank().doesNotContain("{");
        });
    }
}
