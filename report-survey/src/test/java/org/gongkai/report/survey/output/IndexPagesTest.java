package org.gongkai.report.survey.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.survey.BodyList;
import org.gongkai.report.survey.SurveyCollection;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexPagesTest {

    @TempDir
    private Path directory;

    private void write(int bodies, int mostBodies) throws IOException, XMLStreamException {
        try (SurveyCollection collection = new SurveyCollection(directory, BodyList.none(), name -> name)) {
            for (int i = 0; i < bodies; i++) {
                collection.add(
                        i + ".json", SampleReports.COUNTY_DEPARTMENT_2023.withAgency(Agency.named("样板" + i + "局")));
            }
            new IndexPages(collection.survey(), Locale.CHINESE, mostBodies).write(directory);
        }
    }

    private String page(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "3, 1", "4, 2", "7, 3"})
    void each_body_is_on_one_page_and_linked_to_its_own(int bodies, int pages) throws Exception {
        write(bodies, 3);

        StringBuilder all = new StringBuilder(page("index.html"));
        for (int number = 2; number <= pages; number++) {
            all.append(page("index-" + number + ".html"));
        }
        assertThat(directory.resolve("index-" + (Math.max(1, pages) + 1) + ".html"))
                .doesNotExist();
        for (int i = 0; i < bodies; i++) {
            assertThat(all.toString()).containsOnlyOnce(String.format("href=\"bodies/%06d.html\">样板%d局<", i + 1, i));
        }
    }

    @Test
    void pages_lead_to_each_other_and_only_the_first_counts() throws Exception {
        write(4, 3);

        assertThat(page("index.html")).contains("index-2.html", "第2页（共2页）", "<svg");
        assertThat(page("index-2.html")).contains("href=\"index.html\"").doesNotContain("<svg");
    }

    @Test
    void a_single_page_leads_nowhere() throws Exception {
        write(3, 3);

        assertThat(List.of(page("index.html"))).noneMatch(page -> page.contains("<nav"));
    }
}
