package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormCommandTest {

    @ParameterizedTest
    @MethodSource("org.gongkai.report.model.form.Edition#values")
    void json_holds_every_cell_of_the_edition(Edition edition) {
        JsonNode forms = JsonMapper.shared()
                .readTree(Command.run("form", "--edition", edition.code(), "--format", "json")
                        .out());

        List<String> cells = forms.get(0).get("tables").findValues("columns").stream()
                .flatMap(columns -> columns.valueStream())
                .map(column -> column.get("code").asString())
                .toList();
        assertThat(forms.size()).isEqualTo(1);
        assertThat(cells)
                .containsExactlyElementsOf(
                        edition.cells().stream().map(CellAddress::column).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json"})
    void every_format_shows_both_editions_unless_one_is_named(String format) {
        assertThat(Command.run("form", "--format", format).out()).contains("本年新制作数量", "本年制发件数", "T3-BALANCE");
        assertThat(Command.run("form", "--format", format, "--edition", "2021").out())
                .contains("本年制发件数")
                .doesNotContain("本年新制作数量");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "Y2021", ""})
    void an_unknown_edition_is_answered_with_the_known_ones(String edition) {
        Command run = Command.run("form", "--edition", edition);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--edition", "2019, 2021");
    }
}
