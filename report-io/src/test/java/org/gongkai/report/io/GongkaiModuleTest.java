package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports inside other objects, by anybody's mapper. */
class GongkaiModuleTest {

    record Submission(String by, List<DisclosureReport> reports) {}

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final Submission SUBMISSION = new Submission(
            "甲",
            List.of(TestReports.full(Edition.Y2021), TestReports.full(Edition.Y2019), TestReports.bare(Edition.Y2021)));

    @Test
    void a_mapper_that_looks_for_modules_reads_and_writes_reports() {
        String json = MAPPER.writeValueAsString(SUBMISSION);

        assertThat(json).contains(ReportJson.toString(SUBMISSION.reports().get(0), Layout.CANONICAL));
        assertThat(MAPPER.readValue(json, Submission.class)).isEqualTo(SUBMISSION);
    }

    @Test
    void reports_pass_through_trees_and_conversions() {
        JsonNode tree = MAPPER.valueToTree(SUBMISSION);

        assertThat(MAPPER.treeToValue(tree, Submission.class)).isEqualTo(SUBMISSION);
    }

    @Test
    void what_is_no_report_is_an_error_of_the_mapper_that_names_the_path() {
        String json = MAPPER.writeValueAsString(SUBMISSION).replaceFirst("\"upheld\":\\d+", "\"upheld\":true");

        assertThatThrownBy(() -> MAPPER.readValue(json, Submission.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("/reports/0/remedies/reconsideration/upheld (line 1, column ")
                .hasMessageContaining("found 'true'")
                .hasRootCauseInstanceOf(ReportFormatException.class);
    }
}
