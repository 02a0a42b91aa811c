package org.gongkai.report.growth;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.gongkai.report.io.ReportCsv;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportNdjson;
import org.gongkai.report.io.RequestCsv;
import org.gongkai.report.io.profile.ProfileException;
import org.gongkai.report.io.profile.RuleProfiles;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.request.RequestTable;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Streams of reports, tables of cells and profiles, filled; reports in JSON and XML have a test of their own. */
@Timeout(600)
class ExchangeGrowthTest {

    private static final List<String> SYNTAX = List.of(
            "[", "{", "{\"a\":", "\"a\",", "\"", "\\u0041", "\\\"", "1,", "- ", "- - ", "? ", "&a ", "*a ", "!a ",
            "a: ", "a:\n ", "'", "#", "|\n ", ">\n ", "%", "---\n", "...\n", "[a,", "{a: ", "a\n\n", ",", "\"\"",
            "\r\n", "'=");

    /** Reads a stream of reports. */
    public static final class Ndjson implements Consumer<byte[]> {
        @Override
        public void accept(byte[] stream) {
            ReportNdjson.stream(new ByteArrayInputStream(stream)).forEach(item -> Work.step());
        }
    }

    /** Reads a profile. */
    public static final class Profile implements Consumer<byte[]> {
        @Override
        public void accept(byte[] profile) {
            try {
                RuleProfiles.read(profile);
            } catch (ProfileException e) {
                Work.step();
            }
        }
    }

    /** Writes a report with a long name and a long cell as CSV. */
    public static final class Csv implements Consumer<byte[]> {
        @Override
        public void accept(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            DisclosureReport report = SampleReports.COUNTY_DEPARTMENT_2023;
            try {
                ReportCsv.write(
                        report.with(CellAddress.parse("T3.1:A"), Figure.parse(text))
                                .withAgency(Agency.named("甲" + text)),
                        OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ReportFormatException | IllegalArgumentException e) {
                Work.step();
            }
        }
    }

    /** Reads rows of cells. */
    public static final class CsvRows implements Consumer<byte[]> {
        @Override
        public void accept(byte[] rows) {
            try {
                ReportCsv.read(rows);
            } catch (ReportFormatException e) {
                Work.step();
            }
        }
    }

    /** Reads a register of requests, and counts it. */
    public static final class Register implements Consumer<byte[]> {
        @Override
        public void accept(byte[] rows) {
            try {
                RequestTable.of(2024, RequestCsv.read(rows));
            } catch (ReportFormatException e) {
                Work.step();
            }
        }
    }

    /** Where the filling stands. */
    enum Place {
        LINES(Ndjson.class, text -> text),
        LINE(Ndjson.class, text -> "{\"formatVersion\":\"" + text + "\"}\n"),
        MEMBER(Ndjson.class, text -> "{\"" + text + "\":1}\n"),
        PROFILE(Profile.class, text -> text),
        PROFILE_VALUE(Profile.class, text -> "off: " + text),
        PROFILE_CELLS(
                Profile.class, text -> "severities:\n  - {rule: C-BLANK, severity: ERROR, cells: \"" + text + "\"}\n"),
        PROFILE_JSON(Profile.class, text -> "{\"off\": [\"" + text + "\"]}"),
        CSV(Csv.class, text -> text),
        ROWS(CsvRows.class, text -> text),
        ROW(CsvRows.class, text -> "year,edition,cell,raw\n2023,2021,T3.1:A," + text),
        REGISTER(Register.class, text -> "id,received,applicant,closed,result\n1,2024-01-05,自然人,2024-02-01," + text),
        REGISTER_ID(
                Register.class,
                text -> "id,received,applicant,closed,result\n\"" + text + "\",2024-01-05,自然人,2024-02-01,予以公开\n"),
        FIELD(CsvRows.class, text -> "year,edition,cell,raw\n2023,2021,T3.1:A,\"" + text + "\"\n");

        private final Class<? extends Consumer<byte[]>> use;
        private final UnaryOperator<String> document;

        Place(Class<? extends Consumer<byte[]>> use, UnaryOperator<String> document) {
            this.use = use;
            this.document = document;
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_work_of_reading_grows_as_the_document_does(Place place) {
        Growth growth = new Growth(place.use);
        SoftAssertions.assertSoftly(all -> Stream.of(Fillers.WORDS, SYNTAX)
                .flatMap(List::stream)
                .forEach(filler -> all.assertThatCode(() -> growth.check(filler, place.document))
                        .doesNotThrowAnyException()));
    }
}
