package org.gongkai.report.service.api;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.input.ReportInput;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.service.answer.Question;

/**
 * What a request holds, before anybody has read it.
 *
 * @param report the report
 * @param previous last year's
 * @param children those of the bodies below
 * @param profile a profile, in YAML or JSON
 */
record Sent(File report, Optional<File> previous, List<File> children, Optional<byte[]> profile) {

    /**
     * A file.
     *
     * @param bytes its bytes
     * @param name its name; may be empty
     */
    record File(byte[] bytes, String name) {

        private DisclosureReport read() {
            return ReportInput.read(bytes, name).report();
        }
    }

    /** Reads it; what is wrong with a file is an exception of the library. */
    Question question() {
        return new Question(
                report.bytes(),
                report.name(),
                ReportInput.read(report.bytes(), report.name()),
                previous.map(File::read),
                children.stream().map(File::read).toList(),
                profile);
    }
}
