package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CataloguePageTest {

    private static final Path PAGE = Path.of(System.getProperty("gongkai.root"), "docs", "rules.md");

    @Test
    void thePageInTheDocumentationIsFresh() throws IOException {
        String page = CataloguePage.markdown(RuleCatalogue.standard());
        if (Boolean.getBoolean("gongkai.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("run the tests with -Dgongkai.update=true").hasContent(page);
    }

    @Test
    void aRuleIsPrintedInOneLanguage() {
        Rule rule = RuleCatalogue.standard().rule("T3-BALANCE");
        assertThat(CataloguePage.text(rule, Locale.ENGLISH))
                .startsWith("T3-BALANCE  ERROR\n  Requests in are requests out\n")
                .contains("  basis: ", "  editions: 2019, 2021\n", "  passes: a report without a mistake\n")
                .endsWith("  breaks: 2 carried forward, natural persons, became 3\n");
        assertThat(CataloguePage.text(rule, Locale.CHINESE)).contains("  依据: ", "  反例: ");
    }
}
