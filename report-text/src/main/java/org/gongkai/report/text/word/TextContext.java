package org.gongkai.report.text.word;

import org.gongkai.report.model.form.Edition;

/**
 * What a reader of the text knows beforehand.
 *
 * @param edition the edition of the form that the report uses
 * @param year the year reported on
 * @param government whether a government reports, so that 全市 means the report's own figures
 * @param onRequest whether the text is about disclosure on request, so that 办结 means requests
 */
public record TextContext(Edition edition, int year, boolean government, boolean onRequest) {}
