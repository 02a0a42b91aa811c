package org.gongkai.report.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The results of a survey, which may lie among the reports that it was made of, and are no reports. */
public final class EarlierSurvey {

    /** The result of each input. */
    public static final String RECORDS = "records.ndjson";

    /** The cells of each report. */
    public static final String CELLS = "cells.csv";

    /** What a survey writes; whatever else lies beside it may be a report. */
    private static final Predicate<String> RESULTS = Pattern.compile(
                    "index(?:-\\d+)?\\.html|bodies|survey\\.xlsx|(?:reports|notices|unreadable|cells-dictionary)\\.csv|"
                            + Pattern.quote(RECORDS) + "|" + Pattern.quote(CELLS))
            .asMatchPredicate();

    private EarlierSurvey() {}

    /** Whether a survey wrote into a directory. */
    static boolean isIn(Path directory) {
        return Files.isRegularFile(directory.resolve(RECORDS)) && Files.isRegularFile(directory.resolve(CELLS));
    }

    /** Whether something in such a directory has the name of a result. */
    static boolean isResult(Path entry) {
        return RESULTS.test(String.valueOf(entry.getFileName()));
    }
}
