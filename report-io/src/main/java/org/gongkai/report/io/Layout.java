package org.gongkai.report.io;

/**
 * How a document is laid out.
 *
 * @since 0.1.0
 */
public enum Layout {
    /** Indented by two spaces, lines end with a line feed; for people. */
    PRETTY,
    /** Without a byte that could be left out; the same report gives the same bytes. */
    CANONICAL
}
