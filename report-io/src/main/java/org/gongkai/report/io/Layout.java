package org.gongkai.report.io;

/** How a document is laid out. */
public enum Layout {
    /** Indented by two spaces, lines end with a line feed; for people. */
    PRETTY,
    /** Without a byte that could be left out; the same report gives the same bytes. */
    CANONICAL
}
