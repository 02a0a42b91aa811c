package org.gongkai.report.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;

/** Streams of reports. */
class NdjsonTest {

    private static final DisclosureReport REPORT = TestReports.full(Edition.Y2021);
    private static final String LINE = ReportJson.toString(REPORT, Layout.CANONICAL);

    @Provide
    Arbitrary<List<DisclosureReport>> reports() {
        return TestReports.reports().list().ofMaxSize(4);
    }

    @Property(tries = 40)
    void a_stream_comes_back_as_it_was(@ForAll("reports") List<DisclosureReport> reports) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (ReportWriter writer = ReportNdjson.writer(stream)) {
            for (DisclosureReport report : reports) {
                writer.write(report);
            }
        }

        List<NdjsonItem> items = items(stream.toString(StandardCharsets.UTF_8));
        List<NdjsonItem> expected = new ArrayList<>();
        reports.forEach(report -> expected.add(new NdjsonItem.Report(expected.size() + 1, report)));
        assertThat(items).isEqualTo(expected);
    }

    private static List<NdjsonItem> items(String text) {
        return items(text, ReadLimits.standard());
    }

    private static List<NdjsonItem> items(String text, ReadLimits limits) {
        InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return ReportNdjson.stream(stream, ReadOptions.standard().withLimits(limits))
                .toList();
    }

    @Test
    void a_bad_line_is_reported_with_its_number_and_does_not_stop_the_stream() {
        List<NdjsonItem> items = items(String.join("\n", LINE, "", "{\"year\":\"x\"}", LINE + "\r", "[", LINE));

        assertThat(items).extracting(NdjsonItem::line).containsExactly(1L, 3L, 4L, 5L, 6L);
        assertThat(items.get(0)).isEqualTo(new NdjsonItem.Report(1, REPORT));
        assertThat(items.get(1))
                .isInstanceOfSatisfying(
                        NdjsonItem.Failure.class,
                        failure -> assertThat(failure.error())
                                .hasMessage("/year (line 3, column 9): expected a whole number, found the text 'x'"));
        assertThat(items.get(2)).isEqualTo(new NdjsonItem.Report(4, REPORT));
        assertThat(items.get(3)).isInstanceOf(NdjsonItem.Failure.class);
        assertThat(items.get(4)).isEqualTo(new NdjsonItem.Report(6, REPORT));
    }

    @Test
    void a_line_over_the_limit_is_skipped_and_reported() {
        int limit = LINE.getBytes(StandardCharsets.UTF_8).length;
        List<NdjsonItem> items = items(
                LINE + "\n" + "x".repeat(500_000) + "\n" + LINE + " \n" + LINE,
                ReadLimits.builder().bytes(limit).build());

        assertThat(items)
                .extracting(NdjsonItem::getClass)
                .containsExactly(
                        NdjsonItem.Report.class,
                        NdjsonItem.Failure.class,
                        NdjsonItem.Failure.class,
                        NdjsonItem.Report.class);
        assertThat(((NdjsonItem.Failure) items.get(1)).error())
                .hasMessage("line 2: longer than the limit of " + limit + " bytes");
    }

    @Test
    void a_stream_of_more_reports_than_the_limit_ends_there() {
        List<NdjsonItem> items =
                items((LINE + "\n").repeat(5), ReadLimits.builder().reports(2).build());

        assertThat(items).hasSize(3);
        assertThat(((NdjsonItem.Failure) items.get(2)).error()).hasMessage("line 3: more than 2 reports");
    }

    @Test
    void an_empty_stream_has_no_items() {
        Iterator<NdjsonItem> items = ReportNdjson.iterator(
                new ByteArrayInputStream("\n \n".getBytes(StandardCharsets.UTF_8)), ReadOptions.standard());

        assertThat(items.hasNext()).isFalse();
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_stream_that_fails_says_so() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> ReportNdjson.stream(failing).count())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void a_long_stream_is_read_and_written_in_a_small_heap() throws Exception {
        assertThat(SmallHeap.run(LongStream.class, "100").strip())
                .matches("read \\d+ reports, \\d+ failures, 1\\d\\d MB");
    }

    /** Somebody else has cut the stream; what is wrong is where it stood. */
    @Test
    void a_line_by_itself_is_what_it_is_in_its_stream() {
        byte[] good = ReportJson.canonical(REPORT);
        byte[] broken = "{\"year\":".getBytes(StandardCharsets.UTF_8);
        String stream = new String(good, StandardCharsets.UTF_8) + "\n\n" + "{\"year\":";
        List<NdjsonItem> items = ReportNdjson.stream(stream).toList();

        assertThat(NdjsonLine.of(1, good).item()).isEqualTo(items.get(0));
        assertThat(NdjsonLine.of(3, broken).item())
                .isInstanceOfSatisfying(
                        NdjsonItem.Failure.class,
                        failure -> assertThat(failure.error())
                                .hasMessage(((NdjsonItem.Failure) items.get(1))
                                        .error()
                                        .getMessage()));
    }
}
