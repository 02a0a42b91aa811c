package com.example.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.io.Layout;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.message.Localised;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;

/**
 * Reads a published page or a JSON document, says in Chinese and English what is wrong with it, and puts the report as
 * JSON where the second argument says.
 */
public final class ReportArchive {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ReportArchive() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        try {
            DisclosureReport report = file.toString().endsWith(".json") ? ReportJson.read(file) : page(file);
            ReportJson.write(report, Path.of(arguments[1]), Layout.PRETTY);
        } catch (ReportFormatException | UnreadableDocumentException e) {
            OUT.println("UNREADABLE");
            say((Localised) e);
        }
    }

    private static DisclosureReport page(Path file) throws IOException {
        DocumentReading reading = ReportDocuments.read(file);
        ValidationContext context =
                ValidationContext.builder().provenance(reading.provenance()).build();
        ValidationResult result = ReportValidator.standard().validate(reading.report(), context);
        OUT.println(result.verdict());
        for (Finding finding : result.findings()) {
            say(finding);
        }
        return reading.report();
    }

    private static void say(Localised localised) {
        OUT.println(localised.message(Locale.CHINESE));
        OUT.println(localised.message(Locale.ENGLISH));
    }
}
