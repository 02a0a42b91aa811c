package org.gongkai.report.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.archive.XmlCursor;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.source.Block;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.SectionHeading;
import org.gongkai.report.model.SourceLocation;

/** Reads the sheets of a workbook that show, one after the other. */
final class WorkbookReader {

    private WorkbookReader() {}

    static SourceDocument read(OfficePackage file, String part, XmlCursor xml) {
        SharedStrings strings = SharedStrings.of(file.openRelated(part, "sharedStrings"));
        NumberFormats formats = NumberFormats.of(file.openRelated(part, "styles"));
        SheetReader reader = new SheetReader(strings, formats);
        List<Block> blocks = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (Sheet sheet : Sheet.all(file, part, xml)) {
            if (sheet.hidden()) {
                remarks.add(Remark.of(RemarkKind.SHEET_HIDDEN, List.of(), sheet.name()));
                continue;
            }
            if (SectionHeading.of(sheet.name()).isPresent()) {
                blocks.add(new TextBlock(
                        sheet.name(),
                        true,
                        () -> SourceLocation.builder().path(sheet.name()).build()));
            }
            blocks.addAll(reader.read(sheet.name(), file.open(sheet.part())));
        }
        return new SourceDocument(blocks, Optional.empty(), file.properties(), reader.images(), remarks);
    }
}
