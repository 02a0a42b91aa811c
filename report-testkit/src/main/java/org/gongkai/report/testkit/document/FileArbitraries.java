package org.gongkai.report.testkit.document;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.testkit.file.FileDrafts;
import org.gongkai.report.testkit.file.FileFormat;
import org.gongkai.report.testkit.file.FileNoise;

/**
 * Reports as files of Word and Excel, PDF and OFD, in the layouts of {@link DocumentArbitraries} and with the noises of
 * such files, for tests of what reads them. No reader has to agree with what does not show: each figure must be read as
 * it looks, or openly be missing.
 *
 * @since 0.1.0
 */
public final class FileArbitraries {

    private FileArbitraries() {}

    /** Files in clean layouts: every cell can be read. */
    public static Arbitrary<PublishedFile> clean(Arbitrary<DisclosureReport> reports, FileFormat format) {
        return files(reports, format, 0, false);
    }

    /** Files with noises that lose nothing. */
    public static Arbitrary<PublishedFile> noisy(Arbitrary<DisclosureReport> reports, FileFormat format) {
        return files(reports, format, 1, false);
    }

    /** Files in which some figures can no longer be told. */
    public static Arbitrary<PublishedFile> spoilt(Arbitrary<DisclosureReport> reports, FileFormat format) {
        return files(reports, format, 1, true);
    }

    private static Arbitrary<PublishedFile> files(
            Arbitrary<DisclosureReport> reports, FileFormat format, int noises, boolean lossy) {
        return Combinators.combine(reports, Arbitraries.longs())
                .as((report, seed) -> file(report, new Random(seed), format, noises, lossy));
    }

    /**
     * A file. The same random numbers give the same file.
     *
     * @param report the report, with a title and texts in sections 五 and 六
     * @param random chooses the layout and the noises
     * @param format how the file is written
     * @param noises how many noises of layout happen; 0 for a clean file, which has no noise of its format either
     * @param lossy whether the noises are such that figures can no longer be told
     */
    public static PublishedFile file(
            DisclosureReport report, RandomGenerator random, FileFormat format, int noises, boolean lossy) {
        Set<FileNoise> chosen = noises == 0 ? EnumSet.noneOf(FileNoise.class) : noises(random, format, lossy);
        // In columns that are drawn, a cell that was left out is another cell: nobody sees the loss.
        return write(report, new DraftPage(report, random, noises, false), random, format, chosen);
    }

    /** A file in a clean layout with noises of its format. The same random numbers give the same file. */
    public static PublishedFile file(
            DisclosureReport report, RandomGenerator random, FileFormat format, Set<FileNoise> noises) {
        return write(report, new DraftPage(report, random, 0, false), random, format, noises);
    }

    private static PublishedFile write(
            DisclosureReport report,
            DraftPage draft,
            RandomGenerator random,
            FileFormat format,
            Set<FileNoise> noises) {
        FilePage page = new FilePage(FileDrafts.begin(format, random, noises));
        draft.write(page);
        return new PublishedFile(report, format, draft.noises(), noises, page.bytes());
    }

    /** About a third of the harmless noises, and one or two that lose something where that is wanted. */
    private static Set<FileNoise> noises(RandomGenerator random, FileFormat format, boolean lossy) {
        Set<FileNoise> chosen = EnumSet.noneOf(FileNoise.class);
        List<FileNoise> losses = Arrays.stream(FileNoise.values())
                .filter(noise -> noise.isPossibleIn(format) && noise.isLossy())
                .toList();
        for (FileNoise noise : FileNoise.values()) {
            // Without rulings much can no longer be told for sure: such files are asked for by name.
            boolean harmless = !noise.isLossy() && noise != FileNoise.NO_RULINGS;
            if (noise.isPossibleIn(format) && harmless && random.nextInt(3) == 0) {
                chosen.add(noise);
            }
        }
        for (int i = lossy ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            chosen.add(losses.get(random.nextInt(losses.size())));
        }
        return chosen;
    }
}
