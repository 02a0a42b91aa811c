package org.gongkai.report.survey.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.survey.Survey;
import org.gongkai.report.survey.SurveyedBody;

/**
 * The survey at a glance. A browser sorts some thousand bodies at once; those of a nation are on several pages,
 * {@code index-2.html} and so on, of which the first has the counts.
 */
final class IndexPages {

    private static final int MOST_BODIES = 10_000;

    private final Survey survey;
    private final SurveyTotals totals;
    private final Locale locale;
    private final int mostBodies;

    IndexPages(Survey survey, Locale locale) {
        this(survey, locale, MOST_BODIES);
    }

    /** The same with at most so many bodies on a page. */
    IndexPages(Survey survey, Locale locale, int mostBodies) {
        this.survey = survey;
        this.totals = new SurveyTotals(survey);
        this.locale = locale;
        this.mostBodies = mostBodies;
    }

    void write(Path directory) throws IOException, XMLStreamException {
        BodyLinks links = new BodyLinks();
        Iterator<SurveyedBody> bodies = survey.bodies().iterator();
        int pages = Math.max(1, (totals.bodies() + mostBodies - 1) / mostBodies);
        for (int number = 1; number <= pages; number++) {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(directory.resolve(IndexPage.file(number))))) {
                new IndexPage(survey, totals, locale, number, pages)
                        .write(new BodyTable(totals.years(), locale, bodies, links, mostBodies), out);
            }
        }
    }
}
