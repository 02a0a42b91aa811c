package org.gongkai.report.service.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gongkai.report.service.guard.WorkTime;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The table of the page for supervisors as a workbook of Excel. */
@Hidden // for the page alone
@RestController
final class TableController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String APPLICATION = "gongkai-report";
    private static final String VERSION = "1.0";

    private final WorkTime work;

    TableController(WorkTime work) {
        this.work = work;
    }

    /**
     * A table as the page shows it.
     *
     * @param name the sheet's name
     * @param header the columns' names
     * @param rows the rows: texts and numbers
     */
    record Table(String name, List<String> header, List<List<Object>> rows) {

        Table {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(header, "header");
            Objects.requireNonNull(rows, "rows");
        }
    }

    /** Texts are texts there, whatever they begin with. */
    @PostMapping(path = "/v1/tables", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> write(@RequestBody Table table) throws IOException {
        return ResponseEntity.ok().contentType(XLSX).body(work.within(() -> workbook(table)));
    }

    private static byte[] workbook(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, APPLICATION, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(table.name());
            row(table.header(), 0, sheet);
            sheet.range(0, 0, 0, Math.max(0, table.header().size() - 1))
                    .style()
                    .bold()
                    .set();
            sheet.freezePane(0, 1);
            for (int i = 0; i < table.rows().size(); i++) {
                row(table.rows().get(i), i + 1, sheet);
            }
        }
        return out.toByteArray();
    }

    private static void row(List<?> values, int number, Worksheet sheet) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Number value) {
                sheet.value(number, i, value);
            } else {
                sheet.value(number, i, String.valueOf(values.get(i)));
            }
        }
    }
}
