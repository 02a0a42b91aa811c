package org.gongkai.report.survey.output;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a survey, for a file of CSV or a sheet of a workbook.
 *
 * @param name the file's or sheet's name
 * @param header the names of the columns, the same in each language
 * @param rows makes the rows, of texts and numbers, anew each time
 */
record SurveyTable(String name, List<String> header, java.util.function.Supplier<Stream<List<Object>>> rows) {}
