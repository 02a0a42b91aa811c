package org.gongkai.report.testkit.file;

/**
 * A cell of a table in a file.
 *
 * @param text what it shows
 * @param width how many columns it takes, from 1
 * @param height how many rows it takes, from 1
 * @param figure whether it holds data, which noises may happen to, and no label
 * @since 0.1.0
 */
public record FileCell(String text, int width, int height, boolean figure) {}
