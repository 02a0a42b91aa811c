package org.gongkai.report.cli.input;

import java.util.Locale;
import org.gongkai.report.io.result.FailedInput;
import org.gongkai.report.model.message.Localised;

/** One input of a run: a file, or a line of a stream of reports. */
public sealed interface InputItem {

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
    record Broken(String source, UnreadableInput problem) implements InputItem, Localised {

        @Override
        public String message(Locale locale) {
            return problem.message(locale);
        }

        /** What a result says of it. */
        public FailedInput failure() {
            return new FailedInput(source, messages(), problem.reference());
        }
    }
}
