package org.gongkai.report.documents.source;

import java.util.List;
import org.gongkai.report.documents.reading.UnreadableDocumentException;

/**
 * Reads files of one kind: a service, found by {@link java.util.ServiceLoader} beside the readers of this module, so
 * that a format with a large library can come in an artifact of its own. Safe for use by several threads.
 */
public interface SourceReader {

    /** The endings of file names that stand for the format: without the dot, in small letters, the usual one first. */
    List<String> endings();

    /** Whether a file is of this format, by its content; the name decides nothing where the content does. */
    boolean recognises(SourceFile file);

    /**
     * What a file of this format holds.
     *
     * @throws UnreadableDocumentException where it cannot be read
     */
    SourceDocument read(SourceFile file);

    /** Whether comments can be written into a file that it recognises. */
    default boolean takesNotes(SourceFile file) {
        return false;
    }

    /**
     * The same file with a comment for each note, and nothing else changed; comments written before are taken out
     * first.
     *
     * @throws UnreadableDocumentException where it cannot be read or takes none
     */
    default byte[] annotate(SourceFile file, List<SourceNote> notes) {
        throw UnreadableDocumentException.withDetail(UnreadableDocumentException.Reason.UNSUPPORTED_FORMAT, "comments");
    }
}
