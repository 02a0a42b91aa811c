package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.model.DisclosureReport;

/** Reading what was written gives an equal report. */
class RoundTripTest {

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return TestReports.reports();
    }

    @Property(tries = 150)
    void json_comes_back_as_it_was(@ForAll("reports") DisclosureReport report) throws IOException {
        byte[] canonical = ReportJson.canonical(report);

        assertThat(ReportJson.read(canonical)).isEqualTo(report);
        assertThat(ReportJson.read(new ByteArrayInputStream(canonical))).isEqualTo(report);
        assertThat(ReportJson.read(ReportJson.toString(report))).isEqualTo(report);
        assertThat(new String(canonical, StandardCharsets.UTF_8))
                .isEqualTo(ReportJson.toString(report, Layout.CANONICAL))
                .doesNotContain("\n");
    }

    @Property(tries = 50)
    void canonical_json_is_the_same_for_equal_reports(@ForAll("reports") DisclosureReport report) throws IOException {
        ByteArrayOutputStream pretty = new ByteArrayOutputStream();
        ReportJson.write(report, pretty, Layout.PRETTY);

        assertThat(ReportJson.canonical(ReportJson.read(pretty.toByteArray()))).isEqualTo(ReportJson.canonical(report));
    }

    @Property(tries = 20)
    void a_name_that_is_not_known_is_absent_everywhere(@ForAll("reports") DisclosureReport named) throws IOException {
        DisclosureReport report = named.withAgency(named.agency().withName(""));

        assertThat(ReportJson.read(ReportJson.canonical(report))).isEqualTo(report);
        assertThat(ReportXml.read(ReportXml.canonical(report))).isEqualTo(report);
        assertThat(ReportJson.toString(report)).doesNotContain("\"name\"", "未载明");
        assertThat(ReportXml.toString(report)).doesNotContain("<name>", "未载明");
    }

    @Property(tries = 100)
    void xml_comes_back_as_it_was(@ForAll("reports") DisclosureReport report) throws IOException {
        byte[] canonical = ReportXml.canonical(report);

        assertThat(ReportXml.read(canonical)).isEqualTo(report);
        assertThat(ReportXml.read(ReportXml.toString(report))).isEqualTo(report);
        assertThat(ReportXml.canonical(ReportXml.read(ReportXml.toString(report))))
                .isEqualTo(canonical);
    }
}
