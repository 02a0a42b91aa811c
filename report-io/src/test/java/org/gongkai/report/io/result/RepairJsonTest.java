package org.gongkai.report.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.rules.locate.Localisation;
import org.gongkai.report.rules.locate.Repair;
import org.gongkai.report.rules.locate.RepairChange;
import org.gongkai.report.rules.locate.RepairReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RepairJsonTest {

    private static final Form FORM = Edition.Y2021.form();

    private static RepairChange change(String from, long to, long lowest, long highest) {
        return new RepairChange(
                CellAddress.parse("T3.3.1:A"),
                Figure.parse(from),
                Figure.of(to),
                lowest,
                highest,
                RepairReason.OTHER_NUMBER);
    }

    private static JsonNode proposal(RepairChange... changes) {
        Repair repair = new Repair(
                2,
                6.98765,
                false,
                List.of(changes),
                List.of(RepairReason.OTHER_NUMBER, RepairReason.NARRATIVE_AGREES),
                List.of("T3-TOTAL", "T3-OUTCOMES"),
                2);
        String text = RepairJson.write(new Localisation(List.of(repair), false), FORM);
        assertThat(text).doesNotContain("\n");
        JsonNode node = JsonMapper.shared().readTree(text);
        assertThat(node.propertyNames()).containsExactly("complete", "proposals");
        assertThat(node.path("complete").booleanValue()).isFalse();
        return node.path("proposals").get(0);
    }

    @Test
    void a_proposal_has_its_members_in_order() {
        JsonNode proposal = proposal(change("31", 13, 13, 13));
        assertThat(proposal.propertyNames())
                .containsExactly("rank", "cost", "unique", "changes", "reasons", "settles", "message");
        assertThat(proposal.path("rank").intValue()).isEqualTo(2);
        assertThat(proposal.path("cost").doubleValue()).isEqualTo(6.988);
        assertThat(proposal.path("unique").booleanValue()).isFalse();
        assertThat(proposal.path("changes")).hasToString("[{\"cell\":\"T3.3.1:A\",\"from\":\"31\",\"to\":\"13\"}]");
        assertThat(proposal.path("reasons")).hasToString("[\"otherNumber\",\"narrativeAgrees\"]");
        assertThat(StreamSupport.stream(proposal.path("settles").spliterator(), false)
                        .map(JsonNode::asString))
                .containsExactly("T3-TOTAL", "T3-OUTCOMES");
        assertThat(proposal.path("message").path("zh").asString()).contains("改为 13");
        assertThat(proposal.path("message").path("en").asString()).contains("to 13");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''   | 13 | 13 | 13                  | {\"cell\":\"T3.3.1:A\",\"from\":null,\"to\":\"13\"}",
                "/    | 13 | 13 | 13                  | {\"cell\":\"T3.3.1:A\",\"from\":\"/\",\"to\":\"13\"}",
                "-4   | 0  | 0  | 0                   | {\"cell\":\"T3.3.1:A\",\"from\":\"-4\",\"to\":\"0\"}",
                "22件 | 13 | 13 | 13                  | {\"cell\":\"T3.3.1:A\",\"from\":\"22件\",\"to\":\"13\"}",
                "31   | 13 | 2  | 14                  | {\"cell\":\"T3.3.1:A\",\"from\":\"31\",\"to\":\"13\",\"lowest\":\"2\",\"highest\":\"14\"}",
                "31   | 13 | 2  | 9223372036854775807 | {\"cell\":\"T3.3.1:A\",\"from\":\"31\",\"to\":\"13\",\"lowest\":\"2\"}",
            })
    void a_change_says_what_is_stated_and_what_should_be(String from, long to, long lowest, long highest, String json) {
        assertThat(proposal(change(from, to, lowest, highest)).path("changes").get(0))
                .hasToString(json);
    }

    @Test
    void nothing_to_repair_is_an_empty_list() {
        assertThat(RepairJson.write(new Localisation(List.of(), true), FORM))
                .isEqualTo("{\"complete\":true,\"proposals\":[]}");
    }
}
