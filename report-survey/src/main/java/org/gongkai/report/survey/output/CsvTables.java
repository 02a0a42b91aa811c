package org.gongkai.report.survey.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.gongkai.report.io.csv.CsvText;
import org.gongkai.report.io.csv.SpreadsheetText;

/** Tables as CSV (RFC 4180, UTF-8). A text that a spreadsheet would run as a formula has an apostrophe before it. */
final class CsvTables {

    private CsvTables() {}

    static void write(SurveyTable table, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            row(table.header(), out);
            Iterator<List<Object>> rows = table.rows().get().iterator();
            while (rows.hasNext()) {
                row(rows.next().stream().map(CsvTables::text).toList(), out);
            }
        }
    }

    private static void row(List<String> fields, Writer out) throws IOException {
        StringBuilder text = new StringBuilder();
        CsvText.row(fields, text);
        out.write(text.toString());
    }

    private static String text(Object value) {
        return value instanceof Number ? value.toString() : SpreadsheetText.neutral(value.toString());
    }
}
