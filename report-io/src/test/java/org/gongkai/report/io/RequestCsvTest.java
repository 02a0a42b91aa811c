package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.OtherHandling;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.request.InformationRequest;
import org.gongkai.report.model.request.RequestTerms;

/** A register of requests as a body keeps it in a spreadsheet. */
class RequestCsvTest {

    private static InformationRequest request(String id, int days, int choice) {
        LocalDate received = LocalDate.of(2019, 1, 1).plusDays(days);
        InformationRequest.Builder request = InformationRequest.builder()
                .id(id)
                .received(received)
                .applicant(ApplicantType.values()[choice % ApplicantType.values().length]);
        if (choice % 3 > 0) {
            request.closed(received.plusDays(choice), RefusalReason.values()[choice % RefusalReason.values().length]);
        }
        return request.build();
    }

    @Property(tries = 100)
    void requests_come_back_as_they_were(
            @ForAll @Size(max = 20) List<@IntRange(max = 5000) Integer> days, @ForAll String text) throws IOException {
        String name = text.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<InformationRequest> requests = new ArrayList<>();
        days.forEach(day -> requests.add(request(name + requests.size(), day, day % 7)));
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        RequestCsv.write(requests, rows);

        assertThat(RequestCsv.read(rows.toByteArray())).isEqualTo(requests);
        assertThat(RequestCsv.read(rows.toString(StandardCharsets.UTF_8))).isEqualTo(requests);
        assertThat(RequestCsv.read(new ByteArrayInputStream(rows.toByteArray())))
                .isEqualTo(requests);
    }

    @Example
    void a_register_in_chinese_is_read_as_it_stands() {
        List<InformationRequest> requests = RequestCsv.read("""
                \uFEFF编号,申请人,收到日期,办理结果,办结日期
                2024-1,自然人,2024/1/5,（三）1.属于国家秘密,2024.1.31
                2024-2,其他,2024-03-01,,
                2024-3,商业企业,2024-3-2,其他,2024/3/9
                2024-4,商业企业,2024-3-2,部分公开,2024/3/9
                """);

        assertThat(requests)
                .extracting(InformationRequest::toString)
                .containsExactly(
                        "2024-1 naturalPerson 2024-01-05/2024-01-31 refused.stateSecret",
                        "2024-2 otherOrganisation 2024-03-01/",
                        "2024-3 commercialEnterprise 2024-03-02/2024-03-09 other.other",
                        "2024-4 commercialEnterprise 2024-03-02/2024-03-09 partlyGranted");
    }

    @Example
    void every_label_of_the_form_names_its_line() {
        for (Edition edition : new Edition[] {Edition.Y2019, Edition.Y2021}) {
            edition.form()
                    .linesOf(Outcome.REFUSED)
                    .forEach(line -> assertThat(
                                    RequestTerms.resultNamed(line.printed().zh()))
                            .isEqualTo(line.term()));
        }
        assertThat(RequestTerms.resultNamed("其他处理")).isEqualTo(Outcome.OTHER);
        assertThat(RequestTerms.resultNamed("其他")).isEqualTo(OtherHandling.OTHER);
    }

    private static void refused(String rows, String message) {
        assertThatThrownBy(() -> RequestCsv.read("id,received,applicant,closed,result\n" + rows))
                .isInstanceOf(ReportFormatException.class)
                .hasMessageStartingWith(message);
    }

    @Example
    void what_is_no_request_is_refused_at_its_place() {
        refused(
                "1,2024-02-30,自然人,,",
                "/received (line 2, column 3): expected a day such as 2024-11-28, found the text '2024-02-30'");
        refused(
                "1,2024-02-03,法人,,",
                "/applicant (line 2, column 14): invalid value: unknown applicant of a request '法人'; known: naturalPerson,");
        refused(
                "1,2024-02-03,自然人,2024-02-03,不予公开",
                "/result (line 2, column 29): invalid value: unknown result of a request '不予公开'; known: granted,");
        refused(
                "1,2024-02-03,自然人,2024-02-02,予以公开",
                "/id (line 2, column 1): invalid value: request '1' was closed on '2024-02-02', before");
        refused(
                "1,2024-02-03,自然人,,予以公开",
                "/id (line 2, column 1): invalid value: request '1' is closed with a day and a result");
        refused("1,2024-02-03,自然人,,\n1,2024-02-03,自然人,,", "/id (line 3, column 1): id '1' is there twice");
        refused(",2024-02-03,自然人,,", "/id (line 2, column 1): invalid value: id of a request is blank: ''");
        assertThatThrownBy(() -> RequestCsv.read("id,received\n"))
                .hasMessage("line 1, column 1: property 'applicant' is missing");
        assertThatThrownBy(() -> RequestCsv.read("")).hasMessage("line 1, column 1: the document is empty");
    }
}
