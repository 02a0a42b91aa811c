package org.gongkai.report.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.pdf.fonts.BuiltInFonts;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.document.FileArbitraries;
import org.gongkai.report.testkit.document.PublishedFile;
import org.gongkai.report.testkit.document.ReadingTally;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.gongkai.report.testkit.file.FileFormat;
import org.gongkai.report.testkit.file.FileNoise;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports in PDF are read back: every cell right or openly missing. More files with {@code -Dgongkai.files=10000},
 * others with {@code -Dgongkai.files.seed=…}; a failure names its seed.
 */
@Timeout(120)
class PdfFilesTest {

    private static final int FILES = Integer.getInteger("gongkai.files", 30);
    private static final long SEED = Long.getLong("gongkai.files.seed", 6_000_000L);

    @BeforeAll
    static void useNoFontOfTheSystem() {
        BuiltInFonts.use();
    }

    @ParameterizedTest
    @CsvSource({"0, false, 100", "1, false, 99", "1, true, 50"})
    void every_cell_is_right_or_openly_missing(int noises, boolean lossy, double percent) {
        ReadingTally tally = new ReadingTally();
        for (int i = 0; i < FILES; i++) {
            Random random = new Random(SEED + i);
            DisclosureReport report = ScatteredReports.report(random);
            add(FileArbitraries.file(report, random, FileFormat.PDF, noises, lossy), "seed " + (SEED + i), tally);
        }
        System.out.println("PDF" + (lossy ? ", spoilt: " : noises > 0 ? ", noisy: " : ", clean: ") + tally);
        assertThat(tally.percent()).isGreaterThanOrEqualTo(percent);
        assertThat(tally.open() > 0 || !lossy).isTrue();
    }

    static Stream<FileNoise> noises() {
        return Stream.of(FileNoise.values()).filter(noise -> noise.isPossibleIn(FileFormat.PDF));
    }

    /** Each noise by itself: what it does is not hidden by others. */
    @ParameterizedTest
    @MethodSource("noises")
    void each_noise_is_seen_through_or_openly_spoils(FileNoise noise) {
        ReadingTally tally = new ReadingTally();
        for (int i = 0; i < 4; i++) {
            Random random = new Random(SEED + i);
            DisclosureReport report = ScatteredReports.report(random);
            add(FileArbitraries.file(report, random, FileFormat.PDF, Set.of(noise)), "seed " + (SEED + i), tally);
        }
        System.out.println(noise + ": " + tally);
        if (noise.isLossy()) {
            assertThat(tally.open()).isPositive();
        } else {
            assertThat(tally.percent()).isGreaterThanOrEqualTo(atLeast(noise));
        }
    }

    private static double atLeast(FileNoise noise) {
        return switch (noise) {
            // In boxes with room between nobody can tell a number that was wrapped from two.
            case SPACED_CELLS -> 98;
            // Nor without boxes, or whose a figure is that stands beside no label.
            case NO_RULINGS -> 60;
            default -> 99.9;
        };
    }

    private static void add(PublishedFile file, String seed, ReadingTally tally) {
        String where = seed + " " + file;
        DocumentReading reading;
        try {
            reading = ReportDocuments.read(file.bytes(), file.format().fileName());
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(where, e);
        }
        Set<CellAddress> remarked = new HashSet<>();
        reading.remarks().stream()
                .filter(remark -> remark.kind().isProblem())
                .forEach(remark -> remarked.addAll(remark.cells()));
        tally.add(file.report(), reading.report(), remarked, where);
    }
}
