package org.gongkai.report.testkit.document;

import java.util.List;
import org.gongkai.report.testkit.file.FileCell;
import org.gongkai.report.testkit.file.FileDraft;

/** Writes a report into a file. */
record FilePage(FileDraft file) implements PageWriter {

    @Override
    public void navigation(String text) {
        file.paragraph(text);
    }

    @Override
    public void heading(int level, String text) {
        file.heading(level, text);
    }

    @Override
    public void paragraphs(String text) {
        text.lines().forEach(file::paragraph);
    }

    @Override
    public void table(DraftTable table) {
        List<List<FileCell>> rows = table.rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> new FileCell(cell.text(), cell.width(), cell.height(), cell.figure()))
                        .toList())
                .toList();
        file.table(rows);
    }

    byte[] bytes() {
        return file.bytes();
    }
}
