package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.report.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyCommandTest {

    /** {@code -Dgongkai.survey.bodies=1000} for the whole province. */
    private static final int BODIES = Integer.getInteger("gongkai.survey.bodies", 100);

    private static final Set<String> OF_ANY_SOURCE = Set.of("late", "twice", "wrongEdition");

    @TempDir
    private Path directory;

    private Command survey(Path out, Object... more) {
        Object[] fixed = {"survey", directory.resolve("province.ndjson"), "--out", out, "--lang", "en"};
        return Command.run(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray());
    }

    private SeededProvince province() throws IOException {
        SeededProvince province = new SeededProvince(BODIES);
        province.write(directory.resolve("province.ndjson"));
        Files.write(directory.resolve("formerly.csv"), province.renamings());
        return province;
    }

    private static TreeSet<String> notices(Path out) throws IOException {
        try (Stream<String> lines = Files.lines(out.resolve("notices.csv"))) {
            return lines.skip(1).map(SurveyCommandTest::notice).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String notice(String line) {
        String[] fields = line.split(",", 5);
        String about = OF_ANY_SOURCE.contains(fields[2]) ? "*" : fields[3];
        return String.join("|", fields[0], fields[1], fields[2], about);
    }

    @Test
    void a_province_gives_exactly_what_was_seeded() throws IOException {
        SeededProvince province = province();
        Path out = directory.resolve("out");

        Command run = survey(out, "--formerly", directory.resolve("formerly.csv"));

        assertThat(run.err()).contains("notices");
        assertThat(notices(out)).isEqualTo(province.expected());
        try (Stream<String> lines = Files.lines(out.resolve("reports.csv"))) {
            assertThat(lines.map(line -> List.of(line.split(",")))
                            .filter(fields -> fields.get(7).equals("INVALID"))
                            .map(fields -> fields.get(0) + " " + fields.get(2)))
                    .containsExactlyInAnyOrderElementsOf(province.invalid());
        }
    }

    /** What a run wrote, by file. */
    private static Map<String, String> files(Path out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(out)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(
                        out.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void two_runs_give_the_same_bytes_however_many_threads() throws IOException {
        province();
        survey(directory.resolve("one"), "--threads", "1");
        survey(directory.resolve("two"), "--threads", "3");

        assertThat(files(directory.resolve("two"))).isEqualTo(files(directory.resolve("one")));
        assertThat(files(directory.resolve("one")))
                .containsKeys(
                        "index.html",
                        "bodies/000001.html",
                        "survey.xlsx",
                        "reports.csv",
                        "notices.csv",
                        "cells.csv",
                        "cells-dictionary.csv",
                        "records.ndjson");
    }

    @Test
    void an_interrupted_survey_is_continued_and_gives_what_a_whole_one_gives() throws IOException {
        province();
        Path whole = directory.resolve("whole");
        Path cut = directory.resolve("cut");
        survey(whole);
        Files.createDirectories(cut);
        String records = Files.readString(whole.resolve("records.ndjson"));
        Files.writeString(cut.resolve("records.ndjson"), records.substring(0, records.length() / 2));

        assertThat(survey(cut).code()).isEqualTo(2);
        survey(cut, "--resume");

        assertThat(files(cut)).isEqualTo(files(whole));
    }

    @Test
    void records_are_those_of_a_batch_of_the_same_reports() throws IOException {
        province();
        Path out = directory.resolve("out");
        survey(out);
        Path file = directory.resolve("province.ndjson");
        Command batch = Command.run("batch", file, "--previous", file, "--twins");
        // A batch compares all years at once, and a body with its twin of another year never.
        assertThat(Files.readString(out.resolve("records.ndjson"))).isEqualTo(batch.out());
    }

    @Test
    void pages_need_nothing_from_elsewhere_and_are_in_one_language() throws Exception {
        province();
        Path out = directory.resolve("out");
        survey(out, "--formerly", directory.resolve("formerly.csv"));
        String page = Files.readString(out.resolve("index.html"));

        assertThat(page).contains("<svg", "class=\"sortable\"", "Wrong edition").doesNotContain("http", "src=");
        assertThat(page.replaceFirst("<!DOCTYPE html>", "")).satisfies(SurveyCommandTest::isWellFormed);
        assertThat(page).contains("href=\"bodies/000001.html\"");
        assertThat(Files.readString(out.resolve("bodies/000001.html")))
                .contains(SeededProvince.name(0), "../index.html", "Disclosure rate");
    }

    private static void isWellFormed(String page) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bodies_of_the_list_without_reports_are_missing_and_others_are_not_listed() throws IOException {
        province();
        Path list = Files.write(
                directory.resolve("bodies.csv"),
                List.of(
                        "# name,code,parent",
                        SeededProvince.name(0) + ",,",
                        SeededProvince.name(1) + ",," + SeededProvince.name(0),
                        "样板县民政局,," + SeededProvince.name(0)));
        Path out = directory.resolve("out");
        survey(out, "--bodies", list);

        assertThat(notices(out))
                .contains("样板县民政局|2022|missing|", SeededProvince.name(2) + "|2024|unlisted|")
                .doesNotContain(SeededProvince.name(1) + "|2024|unlisted|");
        try (Stream<String> reports = Files.lines(out.resolve("reports.csv"))) {
            assertThat(reports.filter(line -> line.startsWith(SeededProvince.name(0) + ",")))
                    .allMatch(line -> line.contains("H-MISSING"));
        }
    }

    @Test
    void a_file_that_is_given_twice_is_read_as_one() throws IOException {
        province();
        Path once = directory.resolve("once");
        Path twice = directory.resolve("twice");
        survey(once);
        survey(twice, directory.resolve("province.ndjson"));

        assertThat(notices(twice)).isEqualTo(notices(once));
        assertThat(Files.readString(twice.resolve("reports.csv")))
                .isEqualTo(Files.readString(once.resolve("reports.csv")));
    }

    @Test
    void what_cannot_be_read_is_named_with_its_reason_and_what_is_no_report_is_left_out() throws IOException {
        Path reports = Files.createDirectories(directory.resolve("全省 报告"));
        new SeededProvince(2).write(reports.resolve("一.ndjson"));
        for (int i = 0; i < 12; i++) {
            Files.writeString(reports.resolve("坏 " + i + ".json"), "{");
        }
        Path first = reports.resolve("结果 一");
        Command run = Command.run("survey", reports, "--out", first, "--lang", "zh");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("坏 0.json", "另有 2 份无法读取").doesNotContain("坏 9.json");
        try (Stream<String> lines = Files.lines(first.resolve("unreadable.csv"))) {
            assertThat(lines).hasSize(13).anyMatch(line -> line.contains("坏 9.json"));
        }
        assertThat(Files.readString(first.resolve("index.html"))).contains("无法读取的文件", "坏 9.json");

        Command again = Command.run("survey", reports, "--out", reports.resolve("结果 二"), "--lang", "zh");
        assertThat(again.err()).contains("结果 一/index.html: 未核对: 以前的普查结果", "结果 一/bodies: 未核对: 以前的普查结果");
        assertThat(Files.readString(reports.resolve("结果 二").resolve("reports.csv")))
                .isEqualTo(Files.readString(first.resolve("reports.csv")));
    }

    /** Nobody is missing because a survey once wrote beside the report. */
    @Test
    void a_report_beside_the_results_of_an_earlier_survey_is_read() throws IOException {
        Path reports = Files.createDirectories(directory.resolve("全省"));
        Path one = Files.createDirectories(reports.resolve("县"));
        new SeededProvince(1).write(one.resolve("县.ndjson"));
        Files.createFile(one.resolve("records.ndjson"));
        Files.createFile(one.resolve("cells.csv"));
        Path out = directory.resolve("out");
        Command.run("survey", reports, "--out", out);

        try (Stream<String> lines = Files.lines(out.resolve("reports.csv"))) {
            assertThat(lines).hasSize(1 + 3);
        }
    }

    @Test
    void a_year_without_report_is_missing_only_where_one_was_due() throws IOException {
        Path file = directory.resolve("province.ndjson");
        new SeededProvince(6).write(file);
        String all = Files.readString(file);
        // The first body begins to report in the second year; the sixth lacks the second year.
        Files.writeString(file, all.substring(all.indexOf('\n') + 1));
        Path out = directory.resolve("out");
        survey(out);

        String page = Files.readString(out.resolve("index.html"));
        assertThat(page).containsOnlyOnce("class=\"missing\"").containsOnlyOnce("<td>—</td>");
    }

    @Test
    void a_file_is_no_place_for_results() throws IOException {
        province();
        Path file = Files.createFile(directory.resolve("datei"));

        assertThat(survey(file).err()).contains("datei: cannot be written: a file of this name exists");
    }

    @Test
    void a_line_that_is_no_body_is_refused_with_its_number() throws IOException {
        province();
        Path list = Files.writeString(directory.resolve("bodies.csv"), "甲局\n甲局,,\n");

        Command run = survey(directory.resolve("out"), "--bodies", list);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("line 2");
    }

    @Test
    void the_dictionary_has_each_cell_that_a_row_may_be_about() throws IOException {
        province();
        Path out = directory.resolve("out");
        survey(out);

        try (Stream<String> lines = Files.lines(out.resolve("cells-dictionary.csv"))) {
            assertThat(lines.skip(1).filter(line -> line.startsWith("2021,")))
                    .hasSize(Edition.Y2021.cells().size());
        }
    }
}
