package org.gongkai.report.survey.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.survey.Survey;
import org.gongkai.report.survey.SurveyedBody;

/**
 * A survey as a directory: {@code index.html} with a page for each body under {@code bodies} (and {@code index-2.html}
 * and so on where there are very many bodies); {@code reports.csv}, {@code notices.csv} and {@code unreadable.csv}, and
 * the three in {@code survey.xlsx}; {@code cells-dictionary.csv}, which says of each cell of the form what it is. The
 * same survey gives the same bytes.
 *
 * @since 0.1.0
 */
public final class SurveyDirectory {

    private SurveyDirectory() {}

    /**
     * Writes the files of a survey; files of these names are replaced.
     *
     * @param locale the language of what people read; the names of columns are codes
     * @throws IOException where a file cannot be written
     */
    public static void write(Survey survey, Path directory, Locale locale) throws IOException {
        Files.createDirectories(directory.resolve(BodyLinks.DIRECTORY));
        List<SurveyTable> tables = SurveyTables.of(survey, locale);
        for (SurveyTable table : tables) {
            CsvTables.write(table, directory.resolve(table.name() + ".csv"));
        }
        SurveyTable dictionary = SurveyTables.dictionary();
        CsvTables.write(dictionary, directory.resolve(dictionary.name() + ".csv"));
        Workbooks.write(tables, directory.resolve("survey.xlsx"));
        try {
            pages(survey, directory, locale);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void pages(Survey survey, Path directory, Locale locale) throws IOException, XMLStreamException {
        new IndexPages(survey, locale).write(directory);
        BodyLinks links = new BodyLinks();
        Iterator<SurveyedBody> bodies = survey.bodies().iterator();
        while (bodies.hasNext()) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(directory.resolve(links.next())))) {
                new BodyPage(bodies.next(), locale).write(out);
            }
        }
    }
}
