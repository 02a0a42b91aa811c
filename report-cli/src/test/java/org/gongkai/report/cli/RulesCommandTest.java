package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

    static Stream<Rule> rules() {
        return RuleCatalogue.standard().rules().stream();
    }

    @Test
    void without_an_id_every_rule_has_one_line() {
        Command run = Command.run("rules");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSameSizeAs(rules().toList());
        assertThat(run.out()).contains("T3-BALANCE", "ERROR");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void with_its_id_a_rule_is_explained_in_the_language_asked_for(Rule rule) {
        assertThat(Command.run("rules", rule.id()).out())
                .contains(rule.id(), rule.severity().name(), rule.explanation().zh(), "正例: ", "反例: ");
        assertThat(Command.run("rules", rule.id(), "--lang", "en").out())
                .contains(rule.title().en(), rule.explanation().en(), "passes: ", "breaks: ", "editions: ");
    }

    @Test
    void an_id_in_small_letters_is_understood() {
        assertThat(Command.run("rules", "t3-balance"))
                .isEqualTo(Command.run("rules", "T3-BALANCE"))
                .satisfies(run -> assertThat(run.code()).isZero());
    }

    @Test
    void markdown_is_the_page_of_the_documentation() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("gongkai.root"), "docs", "rules.md"));

        assertThat(Command.run("rules", "--format", "markdown").out()).isEqualTo(page);
        assertThat(page)
                .contains(Command.run("rules", "H-SUM", "--format", "markdown").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void json_is_one_document_in_both_languages(String language) {
        String all =
                Command.run("rules", "--format", "json", "--lang", language).out();
        String one = Command.run("rules", "T3-BALANCE", "--format", "json").out();

        assertThat(JsonMapper.shared().readTree(all).get("rules").findValuesAsString("id"))
                .containsExactlyElementsOf(rules().map(Rule::id).toList());
        assertThat(JsonMapper.shared().readTree(one).get("id").asString()).isEqualTo("T3-BALANCE");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"zh, 没有规则“T3-BALANS”", "en, unknown rule 'T3-BALANS'"})
    void an_unknown_id_is_answered_with_the_known_ones(String language, String complaint) {
        Command run = Command.run("rules", "T3-BALANS", "--lang", language);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(complaint, "T3-BALANCE", "H-SUM");
    }
}
