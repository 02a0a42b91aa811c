package org.gongkai.report.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.io.Layout;
import org.gongkai.report.io.NdjsonItem;
import org.gongkai.report.io.ReportFormatException;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.io.ReportNdjson;
import org.gongkai.report.io.ReportWriter;
import org.gongkai.report.io.ReportXml;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.ResultRemark;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.rules.ReportValidator;
import org.gongkai.report.rules.ValidationResult;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportInputTest {

    private static final DisclosureReport REPORT = SampleReports.COUNTY_DEPARTMENT_2022;

    @TempDir
    Path directory;

    private static byte[] bytes(InputFormat format) {
        return switch (format) {
            case JSON -> ReportJson.toString(REPORT, Layout.PRETTY).getBytes(StandardCharsets.UTF_8);
            case XML -> ReportXml.canonical(REPORT);
            case NDJSON -> lines(REPORT);
            case DOCUMENT -> OfficialLayout.html(REPORT).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] lines(DisclosureReport... reports) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (ReportWriter writer = ReportNdjson.writer(lines)) {
            for (DisclosureReport report : reports) {
                writer.write(report);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return lines.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(InputFormat.class)
    void every_door_gives_the_same_report(InputFormat format) throws IOException {
        byte[] bytes = bytes(format);
        Path file = Files.write(directory.resolve("report." + format.endings().get(0)), bytes);
        Path unnamed = Files.write(directory.resolve("report"), bytes);

        Stream.of(
                        ReportInput.read(file),
                        ReportInput.read(unnamed),
                        ReportInput.read(bytes),
                        ReportInput.read(bytes, null),
                        ReportInput.read(new ByteArrayInputStream(bytes)),
                        ReportInput.read(new String(bytes, StandardCharsets.UTF_8)))
                .forEach(input -> assertThat(input.report()).isEqualTo(REPORT));
        assertThat(ReportInput.read(file).format()).isEqualTo(format);
    }

    @ParameterizedTest
    @EnumSource(InputFormat.class)
    void every_door_to_all_reports_gives_the_same_one(InputFormat format) throws IOException {
        byte[] bytes = bytes(format);
        Path file = Files.write(directory.resolve("report." + format.endings().get(0)), bytes);

        for (Stream<InputItem> items : List.of(
                ReportInput.readAll(file),
                ReportInput.readAll(bytes),
                ReportInput.readAll(bytes, null),
                ReportInput.readAll(new ByteArrayInputStream(bytes)),
                ReportInput.readAll(new ByteArrayInputStream(bytes), file.toString()),
                ReportInput.readAll(new String(bytes, StandardCharsets.UTF_8)))) {
            try (items) {
                assertThat(items.map(item -> ((InputItem.Report) item).input().report()))
                        .containsExactly(REPORT);
            }
        }
    }

    @Test
    void a_page_keeps_where_its_cells_stood() {
        InputReport input = ReportInput.read(bytes(InputFormat.DOCUMENT));

        assertThat(input.provenance().cells()).isNotEmpty();
        assertThat(input.context().provenance()).isEqualTo(input.provenance());
        assertThat(input.checked("page.html", ReportValidator.standard().validate(input.report(), input.context()))
                        .digest())
                .isPresent();
    }

    /** An engine carries what it read from process to process, whatever it came in and whatever it turned out to be. */
    @Test
    void what_was_read_survives_java_serialisation() throws Exception {
        InputReport page = ReportInput.read(bytes(InputFormat.DOCUMENT));
        ValidationResult result = ReportValidator.standard().validate(page.report(), page.context());
        ResultRemark remark = new ResultRemark("kind", List.of(), Label.of("话", "word"), true, Optional.empty());
        List<Object> values = List.of(
                page,
                new InputItem.Report(1, page),
                page.checked("page.html", result),
                CheckedReport.of("page.html", page.report(), result),
                remark,
                new NdjsonItem.Report(1, page.report()));
        for (Object value : values) {
            assertThat(throughJava(value)).isEqualTo(value);
        }

        InputItem.Failure failure =
                (InputItem.Failure) ReportInput.readAll("{\n".getBytes(StandardCharsets.UTF_8), "a.ndjson")
                        .findFirst()
                        .orElseThrow();
        InputItem.Failure copy = (InputItem.Failure) throughJava(failure);
        assertThat(copy.position()).isEqualTo(failure.position());
        assertThat(copy.error().message(Locale.CHINESE))
                .isEqualTo(failure.error().message(Locale.CHINESE));
    }

    private static Object throughJava(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    static Stream<byte[]> severalLines() {
        DisclosureReport other = SampleReports.COUNTY_DEPARTMENT_2023;
        String pretty = ReportJson.toString(REPORT, Layout.PRETTY);
        byte[] broken =
                ("{\"version\":\n" + new String(lines(other), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        assertThat(pretty).contains("\n");
        return Stream.of(
                lines(REPORT, other),
                new String(lines(REPORT, other), StandardCharsets.UTF_8)
                        .replace("\n", "  \r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + new String(lines(REPORT, other), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("severalLines")
    void a_stream_is_known_without_a_name(byte[] lines) {
        assertThat(ReportInput.readAll(lines))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item).isInstanceOf(InputItem.Report.class));
    }

    @ParameterizedTest
    @MethodSource("severalLines")
    void one_report_is_not_picked_out_of_several(byte[] lines) {
        assertThatExceptionOfType(ReportFormatException.class).isThrownBy(() -> ReportInput.read(lines));
    }

    @Test
    void a_line_that_is_broken_is_an_item_and_the_stream_goes_on() throws IOException {
        byte[] good = lines(REPORT);
        Path file = directory.resolve("reports.ndjson");
        Files.writeString(file, "nothing\n" + new String(good, StandardCharsets.UTF_8));

        try (Stream<InputItem> items = ReportInput.readAll(file)) {
            List<InputItem> all = items.toList();
            assertThat(all).extracting(InputItem::position).containsExactly(1L, 2L);
            assertThat(((InputItem.Failure) all.get(0)).error().message(Locale.CHINESE))
                    .containsPattern("\\p{IsHan}");
            assertThat(all.get(1)).isInstanceOf(InputItem.Report.class);
        }
    }

    @Test
    void a_stream_is_read_while_it_is_asked_for() throws IOException {
        byte[] line = lines(REPORT);
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }
        };

        assertThat(ReportInput.readAll(endless, "all.jsonl").limit(3)).hasSize(3);
    }

    @Test
    void a_page_may_hold_several_reports() {
        String page = OfficialLayout.markdown(REPORT) + "\n\n"
                + OfficialLayout.markdown(SampleReports.COUNTY_DEPARTMENT_2023);

        assertThat(ReportInput.readAll(page)).extracting(InputItem::position).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"version\":1,\n{", "{}", "{\"version\":1}\n", "[{}]", "[\n  {\"version\":1},\n  {}]"})
    void what_begins_as_json_is_refused_as_json(String text) {
        assertThatExceptionOfType(ReportFormatException.class).isThrownBy(() -> ReportInput.read(text));
        assertThatExceptionOfType(ReportFormatException.class)
                .isThrownBy(() -> ReportInput.readAll(text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>unrelated</body></html>", "通知公告", "PK\u0003\u0004"})
    void what_holds_no_report_is_refused_as_a_document(String text) {
        assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> ReportInput.read(text));
        assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> ReportInput.readAll(text));
    }

    @Test
    void a_file_that_is_not_there_says_so_alike_everywhere() {
        Path missing = directory.resolve("none.html");

        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> ReportInput.read(missing));
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> ReportInput.readAll(missing));
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> ReportNdjson.stream(missing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.HTML", "b/c.docx", "年报.htm", "x.ofd"})
    void names_of_documents_are_known(String name) {
        assertThat(InputFormat.ofName(name)).contains(InputFormat.DOCUMENT);
        assertThat(InputFormat.of(Path.of(name))).contains(InputFormat.DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "json", "x.zip", "x."})
    void other_names_claim_nothing(String name) {
        assertThat(InputFormat.ofName(name)).isEmpty();
    }
}
