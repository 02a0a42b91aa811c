package org.gongkai.report.survey.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as a workbook of Excel, the same bytes each time. Texts are texts there, whatever they begin with. */
final class Workbooks {

    /** The rows of a sheet of Excel. */
    private static final int MOST_ROWS = 1_048_576;

    /** The characters of a cell of Excel. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final int ROWS_IN_MEMORY = 500;

    private static final String APPLICATION = "gongkai-report";
    private static final String VERSION = "1.0";
    private static final String PROPERTIES = "docProps/core.xml";

    /** Archives have no earlier time. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Workbooks() {}

    static void write(Collection<SurveyTable> tables, Path file) throws IOException {
        write(tables, file, MOST_ROWS);
    }

    /** The same with sheets of at most so many rows. */
    static void write(Collection<SurveyTable> tables, Path file, int mostRows) throws IOException {
        Path dated = Files.createTempFile(file.toAbsolutePath().getParent(), "survey", ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(dated));
                    Workbook workbook = new Workbook(out, APPLICATION, VERSION)) {
                for (SurveyTable table : tables) {
                    sheets(table, workbook, mostRows);
                }
            }
            withoutTime(dated, file);
        } finally {
            Files.delete(dated);
        }
    }

    /** A table that is longer than a sheet goes on in a second one, {@code reports-2}. */
    private static void sheets(SurveyTable table, Workbook workbook, int mostRows) throws IOException {
        Iterator<List<Object>> rows = table.rows().get().iterator();
        sheet(table, rows, workbook.newWorksheet(table.name()), mostRows);
        for (int number = 2; rows.hasNext(); number++) {
            sheet(table, rows, workbook.newWorksheet(table.name() + "-" + number), mostRows);
        }
    }

    private static void sheet(SurveyTable table, Iterator<List<Object>> rows, Worksheet sheet, int mostRows)
            throws IOException {
        row(table.header(), 0, sheet);
        sheet.range(0, 0, 0, table.header().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        int number = 1;
        while (rows.hasNext() && number < mostRows) {
            row(rows.next(), number, sheet);
            number++;
            if (number % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, number - 1, table.header().size() - 1);
        sheet.finish();
    }

    private static void row(List<?> values, int number, Worksheet sheet) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Number value) {
                sheet.value(number, i, value);
            } else {
                // Shared texts would all stay in memory until the workbook is closed.
                sheet.inlineString(number, i, cut(values.get(i).toString()));
            }
        }
    }

    /** A longer text would be a damaged file to Excel; it is whole in the CSV. */
    private static String cut(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end =
                Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 2)) ? MOST_CHARACTERS - 2 : MOST_CHARACTERS - 1;
        return text.substring(0, end) + "…";
    }

    /** A workbook says when it was made, and so do the parts of its archive: two of one survey would differ. */
    private static void withoutTime(Path dated, Path file) throws IOException {
        try (ZipFile parts = new ZipFile(dated.toFile());
                ZipOutputStream archive = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(EPOCH);
                archive.putNextEntry(same);
                try (InputStream content = parts.getInputStream(part)) {
                    copy(part.getName(), content, archive);
                }
                archive.closeEntry();
            }
        }
    }

    private static void copy(String part, InputStream content, OutputStream archive) throws IOException {
        if (part.equals(PROPERTIES)) {
            archive.write(dated(content.readAllBytes()));
        } else {
            content.transferTo(archive);
        }
    }

    private static byte[] dated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", EPOCH + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
