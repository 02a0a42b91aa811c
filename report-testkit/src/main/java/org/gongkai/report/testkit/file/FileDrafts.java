package org.gongkai.report.testkit.file;

import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Begins files.
 *
 * @since 0.1.0
 */
public final class FileDrafts {

    private FileDrafts() {}

    /**
     * A file in which nothing stands yet. The same random numbers give the same file.
     *
     * @param format how the file is written
     * @param random chooses what the noises happen to
     * @param noises what happens; those of other formats do not
     */
    public static FileDraft begin(FileFormat format, RandomGenerator random, Set<FileNoise> noises) {
        Dice dice = new Dice(format, random, noises);
        return switch (format) {
            case DOCX -> new WordFile(dice);
            case XLSX -> new WorkbookFile(dice);
            case PDF -> new PrintedFile(new PdfPaper(dice), dice);
            case OFD -> new PrintedFile(new OfdPaper(dice), dice);
        };
    }
}
