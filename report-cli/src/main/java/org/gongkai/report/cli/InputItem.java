package org.gongkai.report.cli;

import java.util.Locale;

/** One input of a run: a file, or a line of a stream of reports. */
sealed interface InputItem {

    /** The file as the user named it, and the line where it is a stream. */
    String source();

    /** An input that holds a report. */
    record Readable(LoadedReport loaded) implements InputItem {
        @Override
        public String source() {
            return loaded.source();
        }
    }

    /** An input that holds none. */
    record Broken(String source, UnreadableInput problem) implements InputItem {

        String message(Locale locale) {
            return problem.message(locale);
        }
    }
}
