package org.gongkai.report.service.answer;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.input.InputReport;
import org.gongkai.report.model.DisclosureReport;

/**
 * A report that came in, and by what it is to be checked.
 *
 * @param bytes the document as it came
 * @param name what the client calls it
 * @param input what was read
 * @param previous last year's report
 * @param children the reports of the bodies below; empty where none came
 * @param profile the text of a profile
 */
public record Question(
        byte[] bytes,
        String name,
        InputReport input,
        Optional<DisclosureReport> previous,
        List<DisclosureReport> children,
        Optional<byte[]> profile) {

    /** The same, of another report. */
    public Question with(DisclosureReport report) {
        return new Question(bytes, name, InputReport.exchanged(input.format(), report), previous, children, profile);
    }

    /** The report. */
    public DisclosureReport report() {
        return input.report();
    }
}
