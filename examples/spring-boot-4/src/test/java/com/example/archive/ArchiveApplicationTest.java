package com.example.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class ArchiveApplicationTest {

    private static final DisclosureReport BEFORE = SampleReports.COUNTY_DEPARTMENT_2022;
    private static final DisclosureReport REPORT = SampleReports.COUNTY_DEPARTMENT_2023;
    private static final DisclosureReport FAULTY = SampleReports.COUNTY_DEPARTMENT_2023_FAULTY;
    private static final CellAddress RECEIVED = CellAddress.parse("T3.1:A");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private StoredReports reports;

    private MockMvc mvc;

    @BeforeEach
    void start() {
        reports.deleteAll();
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    private MockHttpServletResponse posted(String path, String type, byte[] body) throws Exception {
        return answer(post(path).contentType(type).content(body).header("Accept-Language", "zh"));
    }

    private static byte[] submission(DisclosureReport report) {
        return ("{\"by\":\"示例县财政局\",\"report\":" + ReportJson.toString(report) + "}").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_report_is_kept_whole_and_cell_by_cell() throws Exception {
        MockHttpServletResponse created = posted("/submissions", "application/json", submission(REPORT));
        assertThat(created.getStatus()).isEqualTo(201);

        MockHttpServletResponse found = answer(get(created.getHeader("Location")));
        assertThat(found.getContentType()).startsWith("application/json");
        assertThat(ReportJson.read(found.getContentAsString())).isEqualTo(REPORT);

        MockHttpServletResponse xml = answer(get(created.getHeader("Location")).accept("application/xml"));
        assertThat(ReportXml.read(xml.getContentAsString())).isEqualTo(REPORT);

        assertThat(answer(get("/sums/2023/" + RECEIVED)).getContentAsString())
                .startsWith(REPORT.figure(RECEIVED).value().orElseThrow().toPlainString());
        assertThat(answer(get("/sums/2023/T9.1:A")).getStatus()).isEqualTo(400);
    }

    @Test
    void a_report_in_xml_is_taken_too() throws Exception {
        MockHttpServletResponse created = posted("/drafts", "application/xml", ReportXml.canonical(FAULTY));

        assertThat(created.getStatus()).isEqualTo(201);
        assertThat(created.getContentAsString()).contains("\"verdict\":\"INVALID\"");
        assertThat(reports.findByAgencyAndReportYear(FAULTY.agency().name(), 2023).orElseThrow().report())
                .isEqualTo(FAULTY);
    }

    @Test
    void a_report_that_does_not_add_up_is_refused() throws Exception {
        assertThat(posted("/submissions", "application/json", submission(FAULTY)).getStatus())
                .isEqualTo(400);
        assertThat(reports.count()).isZero();
    }

    @Test
    void so_is_one_that_does_not_go_on_where_last_years_ended() throws Exception {
        CellAddress carried = CellAddress.parse("T3.4:A");
        DisclosureReport other = BEFORE.with(carried, BEFORE.figure(carried).countOr(0) + 1);
        posted("/drafts", "application/json", ReportJson.canonical(other));

        assertThat(posted("/findings", "application/json", ReportJson.canonical(REPORT)).getContentAsString())
                .contains("Y-CARRY");
    }

    @Test
    void a_page_is_read_and_its_findings_are_in_the_language_of_the_request() throws Exception {
        byte[] page = OfficialLayout.html(FAULTY).getBytes(StandardCharsets.UTF_8);

        assertThat(posted("/findings", "text/html", page).getContentAsString()).contains("T3-TOTAL", "予以公开");
        assertThat(posted("/findings", "application/octet-stream", OfficialLayout.docx(FAULTY)).getContentAsString())
                .contains("T3-TOTAL");
    }

    @Test
    void a_broken_body_is_a_problem_that_names_the_place() throws Exception {
        String broken = ReportJson.toString(REPORT).replaceFirst("\"year\" *: *2023", "\"year\":\"去年\"");

        MockHttpServletResponse response =
                posted("/drafts", "application/json", broken.getBytes(StandardCharsets.UTF_8));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString()).contains("\"path\":\"/year\"", "去年", "报文格式有误");
    }

    @Test
    void a_page_without_a_report_is_a_problem_too() throws Exception {
        MockHttpServletResponse response =
                posted("/findings", "text/html", "<p>通知公告</p>".getBytes(StandardCharsets.UTF_8));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("noReport");
    }
}
