package org.gongkai.report.spring.boot.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.io.Layout;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.ReportNdjson;
import org.gongkai.report.io.ReportWriter;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An application that has nothing but the starter. */
class WebTest {

    private static final DisclosureReport REPORT = SampleReports.COUNTY_DEPARTMENT_2022;
    private static final DisclosureReport FAULTY = SampleReports.COUNTY_DEPARTMENT_2023_FAULTY;

    @Configuration
    @EnableAutoConfiguration
    @Import(ReportController.class)
    static class Application {}

    private static ConfigurableApplicationContext context;
    private static MockMvc mvc;

    @BeforeAll
    static void start() {
        context = new SpringApplication(Application.class)
                .run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=off");
        mvc = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .build();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static MockHttpServletRequestBuilder request(String path, String type, byte[] body) {
        return post(path).contentType(type).content(body);
    }

    private static MockHttpServletResponse answer(String path, String type, byte[] body) throws Exception {
        return mvc.perform(request(path, type, body)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) throws IOException {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] lines(DisclosureReport... reports) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (ReportWriter writer = ReportNdjson.writer(lines)) {
            for (DisclosureReport report : reports) {
                writer.write(report);
            }
        }
        return lines.toByteArray();
    }

    @Test
    void a_report_in_json_is_answered_whole() throws Exception {
        MockHttpServletResponse response = answer("/echo", "application/json", ReportJson.canonical(REPORT));

        assertThat(response.getContentType()).isEqualTo("application/json");
        assertThat(ReportJson.read(text(response))).isEqualTo(REPORT);
    }

    @ParameterizedTest
    @CsvSource({"application/xml", "text/xml"})
    void a_report_in_xml_is_answered_in_xml_to_who_asks_for_it(String type) throws Exception {
        MockHttpServletResponse response = mvc.perform(
                        request("/echo", type, ReportXml.canonical(REPORT)).accept(type))
                .andReturn()
                .getResponse();

        assertThat(response.getContentType()).startsWith(type);
        assertThat(ReportXml.read(response.getContentAsByteArray())).isEqualTo(REPORT);
    }

    @ParameterizedTest
    @CsvSource({"*/*", "''", "application/json;q=0.9,*/*;q=0.8"})
    void who_asks_for_nothing_gets_json(String accepted) throws Exception {
        MockHttpServletRequestBuilder request = request("/echo", "application/xml", ReportXml.canonical(REPORT));
        if (!accepted.isEmpty()) {
            request.header("Accept", accepted);
        }

        assertThat(mvc.perform(request).andReturn().getResponse().getContentType())
                .isEqualTo("application/json");
    }

    @Test
    void a_result_is_written_in_the_shape_of_the_formats() throws Exception {
        MockHttpServletResponse response = answer("/validate", "application/json", ReportJson.canonical(FAULTY));

        assertThat(text(response)).contains("\"verdict\":\"INVALID\"", "\"findings\":[{\"rule\":");
    }

    @Test
    void whatever_holds_a_report_is_one() throws Exception {
        assertThat(text(answer("/anything", "text/html", utf8(OfficialLayout.html(REPORT)))))
                .contains("\"format\":\"DOCUMENT\"");
        assertThat(text(answer("/anything", "application/octet-stream", OfficialLayout.docx(REPORT))))
                .contains("\"format\":\"DOCUMENT\"");
        assertThat(text(answer("/anything", "application/json", ReportJson.canonical(REPORT))))
                .contains("\"format\":\"JSON\"");
        assertThat(text(answer("/anything", "application/xml", ReportXml.canonical(REPORT))))
                .contains("\"format\":\"XML\"");
    }

    @Test
    void a_page_is_read() throws Exception {
        MockHttpServletResponse response =
                answer("/page", "text/html;charset=UTF-8", utf8(OfficialLayout.html(REPORT)));

        assertThat(ReportJson.read(text(response)).figures()).isEqualTo(REPORT.figures());
    }

    @Test
    void a_file_of_a_form_is_read() throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "file",
                "年报.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                OfficialLayout.docx(REPORT));

        MockHttpServletResponse response =
                mvc.perform(multipart("/upload").file(file)).andReturn().getResponse();

        assertThat(ReportJson.read(text(response)).figures()).isEqualTo(REPORT.figures());
    }

    @Test
    void a_bad_line_does_not_stop_the_stream() throws Exception {
        byte[] body = utf8("{}\n" + new String(lines(REPORT, FAULTY), StandardCharsets.UTF_8));

        assertThat(text(answer("/lines", "application/x-ndjson", body)))
                .isEqualTo("[\"1:false\",\"2:true\",\"3:true\"]");
    }

    @ParameterizedTest
    @CsvSource({"/list", "/stream"})
    void reports_are_written_as_lines_to_who_asks_for_it(String path) throws Exception {
        MockHttpServletResponse response = mvc.perform(request(path, "application/x-ndjson", lines(REPORT, FAULTY))
                        .accept("application/x-ndjson"))
                .andReturn()
                .getResponse();

        assertThat(text(response)).isEqualTo(new String(lines(REPORT, FAULTY), StandardCharsets.UTF_8));
    }

    @Test
    void a_list_is_refused_with_its_first_bad_line() throws Exception {
        byte[] body = utf8(new String(lines(REPORT), StandardCharsets.UTF_8) + "{}\n");

        MockHttpServletResponse response = answer("/list", "application/x-ndjson", body);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(text(response)).contains("\"line\":2");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 报文格式有误, zh", "en-GB, Malformed report, en", "de, 报文格式有误, zh"})
    void a_malformed_body_is_a_problem_in_the_language_of_the_request(String accepted, String title, String language)
            throws Exception {
        String body = ReportJson.toString(REPORT, Layout.PRETTY).replaceFirst("\"year\" *: *\\d+", "\"year\":\"x\"");

        MockHttpServletResponse response = mvc.perform(
                        request("/echo", "application/json", utf8(body)).header("Accept-Language", accepted))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getHeader("Content-Language")).isEqualTo(language);
        assertThat(text(response))
                .contains(
                        "\"title\":\"" + title + "\"",
                        "\"path\":\"/year\"",
                        "\"type\":\"urn:gongkai:problem:malformed\"")
                .containsPattern("\"line\":\\d+");
    }

    @ParameterizedTest
    @CsvSource({
        "/echo, application/xml, <a/>",
        "/echo, application/json, {",
        "/echo, application/json, null",
        "/echo, application/vnd.registry+json, '{\"year\":2023,'",
        "/text, text/plain, {",
        "/anything, text/plain, {"
    })
    void so_is_every_malformed_body(String path, String type, String body) throws Exception {
        MockHttpServletResponse response = answer(path, type, utf8(body));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(text(response)).contains("urn:gongkai:problem:malformed").containsPattern("\"line\":\\d+");
    }

    @Test
    void json_in_another_encoding_is_read_as_it_says() throws Exception {
        byte[] body = ReportJson.toString(REPORT).getBytes("GB18030");

        assertThat(ReportJson.read(text(answer("/echo", "application/json;charset=GB18030", body))))
                .isEqualTo(REPORT);
    }

    @ParameterizedTest
    @CsvSource({
        "/page, text/html, <p>通知</p>, noReport",
        "/anything, text/plain, '', empty",
        "/anything, application/msword, x, noReport"
    })
    void a_document_without_a_report_cannot_be_processed(String path, String type, String body, String code)
            throws Exception {
        MockHttpServletResponse response = answer(path, type, utf8(body.isEmpty() ? " " : body));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(text(response)).contains("\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource({"/anything", "/echo"})
    void a_body_over_a_limit_is_too_large(String path) throws Exception {
        MockHttpServletResponse response = answer(path, "application/json", utf8("{" + " ".repeat(5 << 20) + "}"));

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(text(response)).contains("\"code\":\"limit.bytes\"");
    }

    @ParameterizedTest
    @CsvSource({"/cells/T3.1:A?edition=2021, 200", "/cells/T9.1:A?edition=2021, 400", "/cells/T3.1:A?edition=2030, 400"
    })
    void a_cell_or_an_edition_may_stand_in_the_address(String address, int status) throws Exception {
        MockHttpServletResponse response = mvc.perform(get(address)).andReturn().getResponse();

        assertThat(response.getStatus()).isEqualTo(status);
        if (status == 200) {
            assertThat(text(response)).isEqualTo("2021 T3.1:A");
        }
    }

    @Test
    void a_report_that_does_not_hold_is_refused_where_the_user_says_so() throws Exception {
        String body = "{\"by\":\"a\",\"report\":%s}";

        assertThat(answer("/submit", "application/json", utf8(body.formatted(ReportJson.toString(REPORT))))
                        .getStatus())
                .isEqualTo(200);
        assertThat(answer("/submit", "application/json", utf8(body.formatted(ReportJson.toString(FAULTY))))
                        .getStatus())
                .isEqualTo(400);
    }
}
