package org.gongkai.report.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportValidator;

/** What must hold for every report that a reader yields, and for every document. */
final class Expect {

    /** How long a reader is fuzzed: enough to find what a change broke; what is rarer is for longer runs. */
    static final String TIME = "20s";

    private Expect() {}

    /** It can be checked, written and read back. */
    static void soundReport(DisclosureReport report) {
        ReportValidator.standard().validate(report).findings().forEach(finding -> {
            assertThat(finding.message(Locale.CHINESE)).isNotBlank();
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
        });
        assertThat(ReportJson.read(ReportJson.canonical(report))).isEqualTo(report);
        assertThat(ReportXml.read(ReportXml.canonical(report))).isEqualTo(report);
    }

    /** It is a report or refused in so many words; what it yields can be checked, written and laid out. */
    static void soundDocument(byte[] document, String name) {
        DocumentReading reading;
        try {
            reading = ReportDocuments.read(document, name);
        } catch (UnreadableDocumentException e) {
            assertThat(e.message(Locale.CHINESE)).isNotBlank();
            return;
        }
        reading.remarks()
                .forEach(remark -> assertThat(remark.message(Locale.CHINESE)).isNotBlank());
        ReportValidator.standard().validate(reading.report());
        assertThat(ReportJson.read(ReportJson.canonical(reading.report()))).isEqualTo(reading.report());
        assertThat(OfficialLayout.html(reading.report())).isNotBlank();
    }

    /** The text of an input; what is no UTF-8 becomes the replacement character. */
    static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }
}
