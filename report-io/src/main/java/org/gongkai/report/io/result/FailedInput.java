package org.gongkai.report.io.result;

import org.gongkai.report.model.form.term.Label;

/**
 * An input that yielded no report.
 *
 * @param source the file or address, as the reader should see it
 * @param message what is wrong, in both languages
 */
public record FailedInput(String source, Label message) {}
