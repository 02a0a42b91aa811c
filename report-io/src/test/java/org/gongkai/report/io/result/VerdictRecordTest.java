package org.gongkai.report.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.io.ReportDigest;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.Rule;
import org.gongkai.report.rules.RuleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The record of a verdict depends on what the report states, not on how it was written. */
class VerdictRecordTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static Stream<DisclosureReport> reports() {
        return RuleCatalogue.standard().rules().stream()
                .map(Rule::examples)
                .flatMap(List::stream)
                .map(example -> example.report())
                .distinct();
    }

    private static String record(DisclosureReport report) {
        return ResultJson.write(new CheckedReport(
                "report", report, ReportValidator.standard().validate(report), Optional.of(ReportDigest.of(report))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_same_report_has_the_same_record_every_time(DisclosureReport report) {
        assertThat(record(report)).isEqualTo(record(report)).contains(ReportDigest.of(report));
        assertThat(record(ReportJson.read(ReportJson.canonical(report)))).isEqualTo(record(report));
    }

    @Property(tries = 40)
    void the_order_of_properties_and_the_space_between_them_do_not_matter(@ForAll Random random) {
        List<DisclosureReport> all = reports().toList();
        DisclosureReport report = all.get(random.nextInt(all.size()));
        JsonNode shuffled = shuffled(MAPPER.readTree(ReportJson.canonical(report)), random);

        String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(shuffled);

        assertThat(ReportDigest.of(ReportJson.read(text))).isEqualTo(ReportDigest.of(report));
        assertThat(record(ReportJson.read(text))).isEqualTo(record(report));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = MAPPER.createArrayNode();
            array.forEach(each -> copy.add(shuffled(each, random)));
            return copy;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<String> names = new ArrayList<>(object.propertyNames());
        Collections.shuffle(names, random);
        ObjectNode copy = MAPPER.createObjectNode();
        names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
        return copy;
    }
}
