package org.gongkai.report.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.testkit.document.ScatteredReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official layout as a document of Word opens in LibreOffice, and what that saves and prints is read back. */
class OpenedInLibreOfficeTest {

    private static final DisclosureReport REPORT = ScatteredReports.report(new Random(12), false);

    @TempDir
    private Path directory = Path.of("");

    @BeforeEach
    void needsLibreOfficeAndAChineseFont() throws Exception {
        assumeTrue(succeeds("soffice", "--version"), "LibreOffice is not there");
        assumeTrue(succeeds("sh", "-c", "fc-list :lang=zh | grep -q ."), "no Chinese font is there");
    }

    private boolean succeeds(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("log").toFile())
                    .start();
            if (process.waitFor(5, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    /** What LibreOffice makes of the document. */
    private Path converted(String format) throws Exception {
        Path document = directory.resolve("report.docx");
        Files.write(document, OfficialLayout.docx(REPORT));
        Path out = Files.createDirectory(directory.resolve("out"));
        assertThat(succeeds(
                        "soffice",
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        out.toString(),
                        document.toString()))
                .as("converted")
                .isTrue();
        return out.resolve("report." + format);
    }

    @Test
    void what_it_saves_is_the_same_report() throws Exception {
        assertThat(ReportDocuments.read(converted("docx")).report()).isEqualTo(REPORT);
    }

    @Test
    void what_it_prints_has_the_same_figures_and_texts() throws Exception {
        DisclosureReport printed = ReportDocuments.read(converted("pdf")).report();
        assertThat(printed.figures()).isEqualTo(REPORT.figures());
        assertThat(printed.title()).isEqualTo(REPORT.title());
        assertThat(printed.overview()).isEqualTo(REPORT.overview());
        assertThat(printed.problemsAndImprovements()).isEqualTo(REPORT.problemsAndImprovements());
    }
}
