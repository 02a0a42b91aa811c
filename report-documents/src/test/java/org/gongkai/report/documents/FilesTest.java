package org.gongkai.report.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports in files of Word, Excel and OFD are read back: every cell right or openly missing. More files with
 * {@code -Dgongkai.files=10000}, others with {@code -Dgongkai.files.seed=…}; a failure names its seed.
 */
class FilesTest {

    private static final int FILES = Integer.getInteger("gongkai.files", 40);
    private static final long SEED = Long.getLong("gongkai.files.seed", 5_000_000L);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void a_clean_file_is_read_in_full(FileFormat format) {
        assertThat(tally(format, 0, false).open()).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void harmless_noises_never_give_a_wrong_cell(FileFormat format) {
        assertThat(tally(format, 1, false).percent()).isGreaterThanOrEqualTo(99);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void what_is_lost_is_missing_openly(FileFormat format) {
        assertThat(tally(format, 1, true).open()).isPositive();
    }

    static Stream<FileNoise> noises() {
        return Stream.of(FileNoise.values())
                .filter(noise -> Stream.of(FileFormat.values())
                        .anyMatch(format -> format != FileFormat.PDF && noise.isPossibleIn(format)));
    }

    /** Each noise by itself: what it does is not hidden by others. */
    @ParameterizedTest
    @MethodSource("noises")
    void each_noise_is_seen_through_or_openly_spoils(FileNoise noise) {
        ReadingTally tally = new ReadingTally();
        for (FileFormat format : FileFormat.values()) {
            if (format != FileFormat.PDF && noise.isPossibleIn(format)) {
                for (int i = 0; i < 6; i++) {
                    Random random = new Random(SEED + i);
                    DisclosureReport report = ScatteredReports.report(random);
                    add(FileArbitraries.file(report, random, format, Set.of(noise)), "seed " + (SEED + i), tally);
                }
            }
        }
        System.out.println(noise + ": " + tally);
        if (noise.isLossy()) {
            assertThat(tally.open()).isPositive();
        } else {
            assertThat(tally.percent()).isGreaterThanOrEqualTo(atLeast(noise));
        }
    }

    private static ReadingTally tally(FileFormat format, int noises, boolean lossy) {
        ReadingTally tally = new ReadingTally();
        for (int i = 0; i < FILES; i++) {
            Random random = new Random(SEED + i);
            DisclosureReport report = ScatteredReports.report(random);
            add(FileArbitraries.file(report, random, format, noises, lossy), "seed " + (SEED + i), tally);
        }
        System.out.println(format + (lossy ? ", spoilt: " : noises > 0 ? ", noisy: " : ", clean: ") + tally);
        return tally;
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
