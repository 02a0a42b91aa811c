package org.gongkai.report.documents.source;

import java.util.Optional;
import org.gongkai.report.model.SourceLocation;

/**
 * Something to be said at a place of a file.
 *
 * @param place where, as a reading of the file has said; empty for the file as a whole
 * @param words the words there that it is about, where it is about some
 * @param text what, in lines
 */
public record SourceNote(Optional<SourceLocation> place, Optional<String> words, String text) {}
