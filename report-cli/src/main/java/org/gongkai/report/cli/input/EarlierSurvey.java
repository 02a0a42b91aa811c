package org.gongkai.report.cli.input;

import java.nio.file.Files;
import java.nio.file.Path;

/** The results of a survey, which may lie among the reports that it was made of, and are no reports. */
public final class EarlierSurvey {

    /** The result of each input. */
    public static final String RECORDS = "records.ndjson";

    /** The cells of each report. */
    public static final String CELLS = "cells.csv";

    private EarlierSurvey() {}

    static boolean is(Path directory) {
        return Files.isRegularFile(directory.resolve(RECORDS)) && Files.isRegularFile(directory.resolve(CELLS));
    }
}
