package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.ReportDocuments;
import org.gongkai.report.model.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clerk's own file comes back with comments, and reads as the same report. */
class AnnotateCommandTest {

    private static final Path SLIP = Command.REPORTS.resolve("clerk-slip-2023.txt");

    @TempDir
    private Path directory = Path.of("");

    private Path document() throws IOException {
        Path file = directory.resolve("report.docx");
        Files.write(file, OfficialLayout.docx(report()));
        return file;
    }

    private static DisclosureReport report() throws IOException {
        return ReportDocuments.read(SLIP).report();
    }

    private static String comments(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("word/comments.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void each_finding_is_a_comment_with_the_value_that_is_proposed() throws IOException {
        Path out = directory.resolve("annotated.docx");

        Command run = Command.run("annotate", document(), "--to", out, "--lang", "zh");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(comments(out)).contains("T3-TOTAL", "31 改为 13");
        assertThat(ReportDocuments.read(out).report()).isEqualTo(report());
    }

    @Test
    void annotating_twice_gives_the_same_bytes() throws IOException {
        Path once = directory.resolve("once.docx");
        Path twice = directory.resolve("twice.docx");
        Command.run("annotate", document(), "--to", once);
        Command.run("annotate", once, "--to", twice);
        assertThat(Files.readAllBytes(twice)).isEqualTo(Files.readAllBytes(once));
    }

    @Test
    void a_file_that_takes_no_comments_is_refused_and_nothing_is_written() {
        Path out = directory.resolve("annotated.txt");
        Command run = Command.run("annotate", SLIP, "--to", out, "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("clerk-slip-2023.txt", ".docx");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_file_that_is_there_is_not_overwritten() throws IOException {
        Path file = document();
        Command run = Command.run("annotate", file, "--to", file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(ReportDocuments.read(file).report()).isEqualTo(report());
    }
}
