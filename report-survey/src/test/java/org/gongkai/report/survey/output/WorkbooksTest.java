package org.gongkai.report.survey.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

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

    @ParameterizedTest
    @CsvSource({"局, 32767, false", "局, 32768, true", "𠮷, 20000, true"})
    void a_text_that_excel_cannot_hold_is_cut_between_characters(String sign, int times, boolean isCut)
            throws Exception {
        Path file = Files.createTempFile("workbook", ".xlsx");
        String text = sign.repeat(times);
        Workbooks.write(List.of(new SurveyTable("notices", List.of("about"), () -> Stream.of(List.of(text)))), file);

        String sheet = part(file, "xl/worksheets/sheet1.xml").orElseThrow();
        NodeList texts = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(sheet)))
                .getElementsByTagName("t");
        String cell = texts.item(texts.getLength() - 1).getTextContent();
        assertThat(cell.length()).isLessThanOrEqualTo(32_767);
        assertThat(cell.endsWith("…")).isEqualTo(isCut);
        assertThat(text).startsWith(cell.replace("…", ""));
        Files.delete(file);
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
