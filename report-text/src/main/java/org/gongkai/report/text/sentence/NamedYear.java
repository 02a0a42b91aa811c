package org.gongkai.report.text.sentence;

/**
 * A year that a sentence about the body's own year names, and that is not the report's.
 *
 * @param year the year named
 * @param quote the words that name it
 */
public record NamedYear(int year, String quote) {}
