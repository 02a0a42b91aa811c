package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RuleJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static Stream<Rule> rules() {
        return RuleCatalogue.standard().rules().stream();
    }

    @Test
    void the_catalogue_names_its_version_and_holds_every_rule_in_its_order() {
        JsonNode page = MAPPER.readTree(RuleJson.write(RuleCatalogue.standard()));
        assertThat(page.get("ruleSet").asString())
                .isEqualTo(RuleCatalogue.standard().version());
        assertThat(page.get("rules").valueStream())
                .containsExactlyElementsOf(rules().map(rule -> MAPPER.readTree(RuleJson.write(rule)))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_whole_and_in_both_languages(Rule rule) {
        JsonNode object = MAPPER.readTree(RuleJson.write(rule));
        assertThat(object.get("id").asString()).isEqualTo(rule.id());
        assertThat(object.get("severity").asString()).isEqualTo(rule.severity().name());
        assertThat(object.at("/title/zh").asString()).isEqualTo(rule.title().zh());
        assertThat(object.at("/explanation/en").asString())
                .isEqualTo(rule.explanation().en());
        assertThat(object.has("basis")).isEqualTo(rule.basis().isPresent());
        assertThat(object.get("editions").size()).isEqualTo(rule.editions().size());
        assertThat(object.get("scope").asString()).isEqualTo(rule.scope().name());
        assertExamples(rule.examples(), object.get("examples"));
    }

    private static void assertExamples(List<RuleExample> examples, JsonNode array) {
        assertThat(array.size()).isEqualTo(examples.size());
        for (int i = 0; i < examples.size(); i++) {
            boolean passing = examples.get(i).passing();
            assertThat(array.get(i).get("passing").asBoolean()).isEqualTo(passing);
            assertThat(array.get(i).at("/description/zh").asString())
                    .isEqualTo(examples.get(i).description().zh());
            assertThat(array.get(i).get("findings").isEmpty()).isEqualTo(passing);
            array.get(i)
                    .get("findings")
                    .forEach(finding ->
                            assertThat(finding.at("/message/en").asString()).isNotBlank());
        }
    }
}
