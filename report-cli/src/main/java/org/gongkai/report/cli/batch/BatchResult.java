package org.gongkai.report.cli.batch;

import org.gongkai.report.io.result.ResultLine;

/**
 * The result of one input of a batch.
 *
 * @param bytes the line to write, with its line feed
 * @param line what the summary counts of it
 */
public record BatchResult(byte[] bytes, ResultLine line) {}
