package org.gongkai.report.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The third edition's test, run backwards: outside the form's own package no main source names an edition, in code or
 * in a string. Types that are named for an edition, such as a section of 2019 or its columns, may be used.
 */
class EditionsNamedTest {

    private static final String FORM = "org/gongkai/report/model/form/";
    private static final String SERVICE = "static/openapi.json";

    private static final String SAMPLES = "org/gongkai/report/testkit/samples/";
    private static final Pattern NAMED = Pattern.compile("(?<![0-9A-Za-z])Y?20(?:19|21)(?![0-9A-Za-z])");

    /** The files that name one, and why. */
    private static final String BUILT = "what is built without a word about its edition is of this one";

    private static final Map<String, String> REASONS = Map.of(
            "org/gongkai/report/model/section/OtherOutcomes2019.java", BUILT,
            "org/gongkai/report/model/section/OtherOutcomes2021.java", BUILT,
            "org/gongkai/report/model/section/ProactiveDisclosure2019.java", BUILT,
            "org/gongkai/report/model/section/ProactiveDisclosure2021.java", BUILT,
            "org/gongkai/report/testkit/SampleReports.java", "a sample is of a year, and has it in its name",
            "org/gongkai/report/benchmarks/Arithmetic.java", "a peer with the cells of one edition in its loops",
            "org/gongkai/report/benchmarks/Tables.java", "what that peer can check");

    @Test
    void no_source_outside_the_form_names_an_edition() throws IOException {
        List<String> naming = JavaSources.code().entrySet().stream()
                .filter(source -> !source.getKey().startsWith(FORM))
                .filter(source -> NAMED.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(naming).containsExactlyInAnyOrderElementsOf(REASONS.keySet());
    }

    /** The samples of the testkit are reports, which are of a year and of an edition; so is the service's example. */
    @Test
    void no_resource_names_an_edition_or_its_circular() throws IOException {
        Map<String, String> resources = JavaSources.resources();
        assertThat(resources.keySet()).anyMatch(name -> name.endsWith("Rules_en.properties"));
        assertThat(resources.keySet()).anyMatch(name -> name.endsWith("aliases.tsv"));

        assertThat(resources.entrySet().stream()
                        .filter(resource -> !resource.getKey().startsWith(SAMPLES))
                        .filter(resource -> !resource.getKey().equals(SERVICE))
                        .filter(resource -> namesEdition(resource.getValue()))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private static boolean namesEdition(String text) {
        return NAMED.matcher(text).find()
                || Arrays.stream(Edition.values()).map(Edition::document).anyMatch(text::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "A.basis=国办公开办函〔2021〕30号, true",
        "A.basis=国办公开办函〔2019〕60号，表三, true",
        "A.explanation=Since 2021 it is so., true",
        "A.basis=《政府信息公开条例》第五十条, false",
        "proactiveColumn2021.amount, false",
        "A.basis=国办函〔2020〕109号, false"
    })
    void a_circular_in_a_resource_counts_as_well_as_a_year(String text, boolean named) {
        assertThat(namesEdition(text)).isEqualTo(named);
    }

    @Test
    void the_sources_of_all_modules_are_read() throws IOException {
        assertThat(JavaSources.code().keySet())
                .anyMatch(name -> name.startsWith(FORM))
                .anyMatch(name -> name.startsWith("org/gongkai/report/text/"))
                .anyMatch(name -> name.startsWith("org/gongkai/report/rules/"))
                .anyMatch(name -> name.startsWith("org/gongkai/report/io/"))
                .anyMatch(name -> name.startsWith("org/gongkai/report/documents/"))
                .anyMatch(name -> name.startsWith("org/gongkai/report/testkit/"))
                .anyMatch(name -> name.startsWith("org/gongkai/report/cli/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "edition == Edition.Y2019      | true",
                "int year = 2021;              | true",
                "\"2021年\"                    | true",
                "`\"2019|2021\"`               | true",
                "CITY_2019                     | true",
                "ProactiveColumn2021.ISSUED    | false",
                "import a.OtherOutcomes2019;   | false",
                "x = 12019;                    | false",
                "`// 2019 \n f();`             | false",
                "/** Y2021 */ f();             | false",
                "\"// \" + 2019                | true"
            })
    void a_name_in_a_comment_or_of_a_type_does_not_count(String source, boolean named) {
        assertThat(NAMED.matcher(JavaSources.code(source)).find()).isEqualTo(named);
    }
}
