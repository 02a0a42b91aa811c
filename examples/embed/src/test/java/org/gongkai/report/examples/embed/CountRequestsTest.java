package org.gongkai.report.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.request.InformationRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountRequestsTest {

    @Test
    void reads_a_register_from_a_spreadsheet(@TempDir Path directory) throws IOException {
        Path register = Files.writeString(
                directory.resolve("register.csv"),
                "编号,收到日期,申请人,办结日期,办理结果\n2024-030,2024/11/28,商业企业,2024/12/24,属于国家秘密\n");

        assertThat(CountRequests.count(register).requests())
                .containsExactly(CountRequests.requests().get(1));
    }

    @Test
    void fills_the_table_and_says_which_requests_a_wrong_cell_counts() {
        List<InformationRequest> requests = CountRequests.requests();
        DisclosureReport draft = DisclosureReport.builder(Edition.Y2021)
                .year(2024)
                .agency(Agency.named("样板市示例区财政局"))
                .build();
        DisclosureReport report = CountRequests.fill(draft, requests);
        CellAddress received = CellAddress.parse("T3.1:G");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CountRequests.explain(
                report.withFigures(report.figures().with(received, 3)),
                requests,
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(report.figure(received).count()).hasValue(2);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "T3.1:G: 3 stated, 2 counted (2024-030, 2024-031)",
                        "2024-031 is carried forward, [T3.1:A, T3.1:G, T3.4:A, T3.4:G]");
    }
}
