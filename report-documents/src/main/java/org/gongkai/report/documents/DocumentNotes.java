package org.gongkai.report.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.SourceFile;
import org.gongkai.report.documents.source.SourceNote;
import org.gongkai.report.model.SourceLocation;

/**
 * Notes for whoever has written a document, to be put into it as comments: what supervisors do by hand.
 *
 * <pre>{@code
 * DocumentNotes notes = new DocumentNotes();
 * result.findings().forEach(finding ->
 *         notes.add(finding.source(), finding.message(Locale.CHINESE)));
 * byte[] annotated = notes.writeInto(Files.readAllBytes(file));
 * }</pre>
 *
 * <p>Nothing else in the document is changed. It reads as the same report, and where notes were written before they are
 * replaced: writing twice gives the same bytes.
 *
 * @since 0.1.0
 */
public final class DocumentNotes {

    private final List<SourceNote> notes = new ArrayList<>();

    /** No notes yet. */
    public DocumentNotes() {}

    /**
     * Adds a note.
     *
     * @param place the place that it is about, as a reading of the same document gave it; a note without one, or with
     *     one that the document does not have, is put at the first paragraph, at cell A1 of the first sheet, or on the
     *     first page
     * @param text what is to be said, in lines
     */
    public DocumentNotes add(Optional<SourceLocation> place, String text) {
        notes.add(new SourceNote(place, Optional.empty(), text));
        return this;
    }

    /**
     * Adds a note about words.
     *
     * @param place the place of the words, as a reading of the same document gave it
     * @param words the words as they stand there, such as a sentence: a format that can mark words marks them
     * @param text what is to be said, in lines
     */
    public DocumentNotes add(Optional<SourceLocation> place, String words, String text) {
        notes.add(new SourceNote(place, Optional.of(words), text));
        return this;
    }

    /**
     * Whether comments can be written into a document: into those of Word (.docx), workbooks of Excel (.xlsx) and, with
     * {@code report-documents-pdf}, PDF.
     */
    public static boolean canBeWrittenInto(byte[] document) {
        return SourceReaders.annotator(new SourceFile(document, "")).isPresent();
    }

    /**
     * The document with a comment for each note.
     *
     * @throws UnreadableDocumentException where comments cannot be written into it
     */
    public byte[] writeInto(byte[] document) {
        SourceFile file = new SourceFile(document, "");
        return SourceReaders.annotator(file)
                .orElseThrow(() -> UnreadableDocumentException.withDetail(Reason.UNSUPPORTED_FORMAT, "comments"))
                .annotate(file, notes);
    }
}
