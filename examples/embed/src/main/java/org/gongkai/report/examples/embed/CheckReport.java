package org.gongkai.report.examples.embed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationContext;
import org.gongkai.report.rules.ValidationResult;

/** Reads a published report, validates it and prints what is wrong. */
public final class CheckReport {

    private CheckReport() {}

    /** Checks the file named by the first argument. */
    public static void main(String[] arguments) throws IOException {
        check(Path.of(arguments[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void check(Path file, PrintStream out) throws IOException {
        DocumentReading reading = ReportDocuments.read(file);
        ValidationContext context =
                ValidationContext.builder().provenance(reading.provenance()).build();
        ValidationResult result = ReportValidator.standard().validate(reading.report(), context);
        out.println(reading.report().agency().name() + ": " + result.verdict());
        for (Finding finding : result.findings()) {
            out.println(finding.severity() + " " + finding.message(Locale.CHINESE));
        }
    }
}
