package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.third.ThirdEdition;
import org.junit.jupiter.api.Test;

class CataloguePageTest {

    private static final Path PAGE = Path.of(System.getProperty("gongkai.root"), "docs", "rules.md");

    @Test
    void the_page_in_the_documentation_is_fresh() throws IOException {
        String page = national(CataloguePage.markdown(RuleCatalogue.standard()));
        if (Boolean.getBoolean("gongkai.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("run the tests with -Dgongkai.update=true").hasContent(page);
    }

    /** The page without the edition that only the tests have. */
    private static String national(String page) {
        return page.replace(", " + ThirdEdition.CODE, "")
                .replace("、" + ThirdEdition.edition().document(), "")
                .replace(", " + ThirdEdition.edition().document(), "");
    }

    @Test
    void a_rule_is_printed_in_one_language() {
        Rule rule = RuleCatalogue.standard().rule("T3-BALANCE");
        assertThat(national(CataloguePage.text(rule, Locale.ENGLISH)))
                .startsWith("T3-BALANCE  ERROR\n  Requests in are requests out\n")
                .contains("  basis: ", "  editions: 2019, 2021\n", "  passes: a report without a mistake\n")
                .contains("  breaks: 2 carried forward, natural persons, became 3\n    > ");
        assertThat(CataloguePage.text(rule, Locale.CHINESE)).contains("  依据: ", "  反例: ");
    }

    @Test
    void the_list_has_one_line_a_rule_with_its_titles_in_one_column() {
        RuleCatalogue catalogue = RuleCatalogue.standard();
        List<String> lines =
                CataloguePage.text(catalogue, Locale.CHINESE).lines().toList();
        assertThat(lines).hasSameSizeAs(catalogue.rules());
        for (int i = 0; i < lines.size(); i++) {
            Rule rule = catalogue.rules().get(i);
            String title = rule.title().zh();
            assertThat(lines.get(i))
                    .startsWith(rule.id() + "  ")
                    .contains("  " + rule.severity() + "  ")
                    .endsWith("  " + title);
            assertThat(lines.get(i).length() - title.length())
                    .isEqualTo(lines.get(0).length()
                            - catalogue.rules().get(0).title().zh().length());
        }
        assertThat(CataloguePage.text(catalogue, Locale.ENGLISH)).contains("Requests in are requests out\n");
    }

    @Test
    void one_rule_in_markdown_is_its_section_of_the_page() {
        RuleCatalogue catalogue = RuleCatalogue.standard();
        String page = CataloguePage.markdown(catalogue);
        assertThat(catalogue.rules())
                .allSatisfy(rule -> assertThat(page).contains("\n\n" + CataloguePage.markdown(rule)));
    }
}
