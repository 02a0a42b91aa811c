package org.gongkai.report.documents.office;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.report.documents.source.SourceNote;
import org.gongkai.report.model.SourceLocation;

/** Writes comments into a workbook of Excel: one a cell, since a cell has no more. */
final class WorkbookAnnotator {

    private WorkbookAnnotator() {}

    static byte[] annotate(PackageEdit edit, String main, List<SourceNote> notes) {
        List<Sheet> sheets = Sheet.all(edit.file(), main, edit.file().open(main)).stream()
                .filter(sheet -> !sheet.hidden())
                .toList();
        for (int i = 0; i < sheets.size(); i++) {
            TreeMap<CellName, String> texts = new TreeMap<>();
            for (SourceNote note : notes) {
                if (sheet(note, sheets) == i) {
                    texts.merge(CellName.of(note.place()), note.text(), (one, other) -> one + "\n" + other);
                }
            }
            new SheetNotes(edit, sheets.get(i).part(), i + 1).write(texts);
        }
        return edit.write();
    }

    /** The sheet that a note is about, as the reader counts those that show; the first where it is about none. */
    private static int sheet(SourceNote note, List<Sheet> sheets) {
        Optional<SourceLocation> place = note.place();
        int number = place.flatMap(each ->
                        each.table().isPresent() ? Optional.of(each.table().getAsInt()) : Optional.empty())
                .orElse(1);
        return number <= sheets.size() ? number - 1 : 0;
    }
}
