package com.example.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gongkai.report.io.ReportNdjson;
import org.gongkai.report.io.ReportWriter;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ReportSum;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.DivisionCode;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.testkit.SampleReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small nation on two local threads: what Spark makes of it is what the command makes of it. */
class NationTest {

    private static final int BODIES = 60;
    private static final int FAULT_EACH = 10;

    /** The last body has its text. */
    private static final int TWIN = 7;

    private static final String SUBJECTS = "农教交水住医养环财审气林文体旅消";

    @TempDir
    static Path directory;

    private static SparkSession spark;
    private static final List<DisclosureReport> REPORTS = new ArrayList<>();
    private static Path ndjson;
    private static Dataset<Row> checked;

    @BeforeAll
    static void start() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.warehouse.dir", directory.resolve("warehouse").toString())
                .getOrCreate();
        ndjson = directory.resolve("nation.ndjson");
        try (OutputStream out = Files.newOutputStream(ndjson);
                ReportWriter writer = ReportNdjson.writer(out)) {
            for (int body = 0; body < BODIES; body++) {
                DisclosureReport report = report(body);
                REPORTS.add(report);
                writer.write(report);
            }
        }
        Files.writeString(ndjson, Files.readString(ndjson) + "\n{\"year\":\n");
        checked = Nation.checked(spark, ndjson.toString()).cache();
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    private static DisclosureReport report(int body) {
        DisclosureReport sample = SampleReports.COUNTY_DEPARTMENT_2023;
        Agency agency = Agency.builder()
                .name("样板" + (char) ('甲' + body) + "县水务局")
                .divisionCode(DivisionCode.parse(body % 2 == 0 ? "320801" : "430101"))
                .build();
        DisclosureReport report = sample.withAgency(agency).withOverview(Overview.builder()
                .introduction(text(body == BODIES - 1 ? TWIN : body))
                .build());
        return body % FAULT_EACH == 0 ? report.with(CellAddress.parse("T3.1:A"), 987_654) : report;
    }

    /** Sentences that no other body has. */
    private static String text(int body) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SUBJECTS.length(); i++) {
            text.append("本年度围绕").append(SUBJECTS.charAt(i)).append(SUBJECTS.charAt((i + body) % SUBJECTS.length()))
                    .append((char) ('一' + body)).append("事项公开办理过程与结果，方便群众查询。");
        }
        return text.toString();
    }

    private static List<String> batch(Path input) throws IOException, InterruptedException {
        Path out = directory.resolve("batch-" + input.getFileName() + ".out");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process run = new ProcessBuilder(
                        java.toString(), "-jar", System.getProperty("gongkai"), "batch", input.toString(), "--out", out.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(run.waitFor() < 4, said);
        return Files.readAllLines(out);
    }

    private static List<String> records(Dataset<Row> rows) {
        return rows.select("record").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    @Test
    void lines_give_the_records_of_batch_byte_for_byte() throws Exception {
        List<String> batch = batch(ndjson);

        assertEquals(BODIES + 1, batch.size());
        assertEquals(batch, records(checked));
    }

    @Test
    void so_do_documents() throws Exception {
        Path documents = Files.createDirectories(directory.resolve("documents"));
        for (String name : List.of("clerk-slip-2023.txt", "district-office-2023.txt", "city-2024.json")) {
            Files.copy(Path.of(System.getProperty("reports"), name), documents.resolve(name));
        }

        assertEquals(
                new TreeSet<>(batch(documents)),
                new TreeSet<>(records(Nation.checked(spark, documents.toString()))));
    }

    @Test
    void rules_are_counted_by_province() {
        List<Row> totals = Nation.counts(checked).collectAsList().stream()
                .filter(row -> row.getString(1).equals("T3-TOTAL"))
                .toList();

        assertEquals(1, totals.size());
        assertEquals("32", totals.get(0).getString(0));
        assertEquals(BODIES / FAULT_EACH, totals.get(0).getLong(2));
    }

    @Test
    void the_sum_is_that_of_the_library() {
        assertEquals(ReportSum.of(REPORTS), Nation.sum(checked));
    }

    @Test
    void cells_come_back_from_parquet_and_the_reports_with_them() {
        String file = directory.resolve("cells").toString();
        Nation.cells(checked).write().parquet(file);
        Dataset<Row> table = spark.read().parquet(file);

        assertEquals(REPORTS.size(), table.count());
        assertEquals(new ArrayList<>(REPORTS), Cells.reports(table.orderBy("agency")).collectAsList().stream()
                .sorted((one, other) -> index(one) - index(other))
                .toList());
        CellAddress cell = CellAddress.parse("T3.1:G");
        Row row = table.filter(table.col("agency").equalTo(REPORTS.get(1).agency().name())).first();
        assertEquals(REPORTS.get(1).figure(cell), Figure.of(row.getDecimal(row.fieldIndex(cell.toString())).longValueExact()));
    }

    private static int index(DisclosureReport report) {
        return REPORTS.indexOf(report);
    }

    @Test
    void same_texts_are_found() {
        List<Row> pairs = SameTexts.among(checked).collectAsList();

        String last = REPORTS.get(BODIES - 1).agency().name();
        String twin = REPORTS.get(TWIN).agency().name();
        assertEquals(
                Set.of(last + twin, twin + last),
                pairs.stream().map(pair -> pair.getString(1) + pair.getString(2)).collect(Collectors.toSet()));
        assertTrue(pairs.stream().allMatch(pair -> pair.getInt(3) == 100));
    }
}
