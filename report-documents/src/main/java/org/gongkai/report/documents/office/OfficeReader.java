package org.gongkai.report.documents.office;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.archive.Archive;
import org.gongkai.report.documents.archive.XmlCursor;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.SourceFile;
import org.gongkai.report.documents.source.SourceNote;
import org.gongkai.report.documents.source.SourceReader;

/** Reads documents of Word (.docx) and workbooks of Excel (.xlsx), transitional and strict. */
public final class OfficeReader implements SourceReader {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    @Override
    public List<String> endings() {
        return List.of("docx", "docm", "xlsx", "xlsm");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return Archive.isArchive(file) && Archive.of(file.bytes()).has(CONTENT_TYPES);
    }

    @Override
    public boolean takesNotes(SourceFile file) {
        return OfficeAnnotator.takes(file);
    }

    @Override
    public byte[] annotate(SourceFile file, List<SourceNote> notes) {
        return OfficeAnnotator.annotate(file, notes);
    }

    @Override
    public SourceDocument read(SourceFile file) {
        OfficePackage office = new OfficePackage(Archive.of(file.bytes()));
        Optional<String> main = office.main();
        if (main.isEmpty()) {
            throw new UnreadableDocumentException(Reason.DAMAGED, "_rels/.rels");
        }
        if (main.get().endsWith(".bin")) {
            throw UnreadableDocumentException.withDetail(Reason.UNSUPPORTED_FORMAT, "advice", "XLSB");
        }
        XmlCursor xml = office.open(main.get());
        return switch (xml.name()) {
            case "document" -> WordReader.read(office, main.get(), xml);
            case "workbook" -> WorkbookReader.read(office, main.get(), xml);
            default -> throw new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, xml.name());
        };
    }
}
