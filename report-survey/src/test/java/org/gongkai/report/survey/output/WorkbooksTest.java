package org.gongkai.report.survey.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkbooksTest {

    private static SurveyTable table(int rows) {
        return new SurveyTable(
                "reports",
                List.of("body", "year"),
                () -> IntStream.range(0, rows).mapToObj(i -> List.of("=局" + i, 2000 + i)));
    }

    private static Optional<String> part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return entry == null
                    ? Optional.empty()
                    : Optional.of(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** A sheet of four rows has one for the headings. */
    @Property(tries = 20)
    void what_does_not_fit_on_a_sheet_goes_on_on_the_next(@ForAll @IntRange(max = 13) int rows) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            Workbooks.write(List.of(table(rows)), file, 4);
            int sheets = Math.max(1, (rows + 2) / 3);
            int found = 0;
            for (int sheet = 1; sheet <= sheets; sheet++) {
                String xml = part(file, "xl/worksheets/sheet" + sheet + ".xml").orElseThrow();
                found += xml.split("<row ", -1).length - 2;
                assertThat(xml).contains("body", "year");
            }

            assertThat(found).isEqualTo(rows);
            assertThat(part(file, "xl/worksheets/sheet" + (sheets + 1) + ".xml"))
                    .isEmpty();
            String names = part(file, "xl/workbook.xml").orElseThrow();
            assertThat(names.contains("reports-2")).isEqualTo(sheets > 1);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void two_of_one_table_are_the_same_bytes() throws IOException {
        Path one = Files.createTempFile("workbook", ".xlsx");
        Path other = Files.createTempFile("workbook", ".xlsx");
        try {
            Workbooks.write(List.of(table(9)), one, 4);
            Workbooks.write(List.of(table(9)), other, 4);

            assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
        } finally {
            Files.delete(one);
            Files.delete(other);
        }
    }
}
