package org.gongkai.report.documents.office;

import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.archive.Archive;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.source.SourceFile;
import org.gongkai.report.documents.source.SourceNote;

/**
 * Writes comments into a document of Word or a workbook of Excel, and changes nothing else. Comments that it wrote
 * before are taken out first, so that doing it twice gives the same bytes.
 */
final class OfficeAnnotator {

    /** Whose comments are taken out again. */
    static final String AUTHOR = "gongkai-report";

    private OfficeAnnotator() {}

    /** Whether comments can be written into a package. */
    static boolean takes(SourceFile source) {
        return kind(new OfficePackage(Archive.of(source.bytes())))
                .filter(kind -> kind.equals("document") || kind.equals("workbook"))
                .isPresent();
    }

    private static Optional<String> kind(OfficePackage file) {
        return file.main()
                .filter(part -> !part.endsWith(".bin"))
                .map(part -> file.open(part).name());
    }

    /**
     * The file with a comment for each note; in a workbook, with one for each cell.
     *
     * @throws UnreadableDocumentException where the file cannot be read
     */
    static byte[] annotate(SourceFile source, List<SourceNote> notes) {
        PackageEdit edit = new PackageEdit(Archive.of(source.bytes()));
        String main = edit.file().main().orElseThrow();
        return edit.file().open(main).name().equals("workbook")
                ? WorkbookAnnotator.annotate(edit, main, notes)
                : WordAnnotator.annotate(edit, main, notes);
    }
}
